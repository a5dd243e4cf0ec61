package fi.perhepuu.knowledge.articles;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelSection;
import fi.perhepuu.licensing.ModelShape;
import fi.perhepuu.licensing.words.Place;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.html.Markdown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The articles of the model. */
@ApplicationScoped
class ArticleSection implements ModelSection {

  @Override
  public List<ModelShape> shapes() {
    return List.of(
        ModelShape.of("articles")
            .texts("title", "lead")
            .withBodies()
            .refers("theme", "themes")
            .refers("ages", "age-stages")
            .refers("services", "service-types"));
  }

  @Override
  public String refusal(Place place, String text, ModelRelease model) {
    boolean body = place.type().equals("articles") && place.field().equals("body");
    return !body || Markdown.targets(text).stream().allMatch(it -> leadsSomewhere(it, model))
        ? ""
        : "dead-link";
  }

  static boolean leadsSomewhere(String target, ModelRelease model) {
    return ModelLink.of(target)
        .map(link -> link.leadsSomewhereIn(model))
        .orElseGet(() -> Markdown.isSafe(target));
  }

  /** A link that leads nowhere must be found by its editor, not by a family at night. */
  @Override
  public void check(ModelRelease release, Faults faults) {
    for (var article : release.all("articles")) {
      var body = article.localized("body");
      for (var language : body.byLanguage().keySet()) {
        var file = "articles/" + article.code() + "." + language + ".md";
        ModelLink.allIn(body.in(language)).stream()
            .filter(link -> !link.leadsSomewhereIn(release))
            .forEach(link -> faults.add(file, 1, "the link '" + link + "' leads nowhere"));
      }
    }
  }
}
