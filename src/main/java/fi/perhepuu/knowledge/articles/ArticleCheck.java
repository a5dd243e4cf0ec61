package fi.perhepuu.knowledge.articles;

import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.OwnNodes;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.html.Markdown;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Slug;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Holds an article of a tenant's own against what the model's articles are held to. */
@Dependent
class ArticleCheck {

  private static final String UNKNOWN = "unknown";

  @Inject ModelReleases models;

  void of(Surroundings around, Entry entry) {
    var title = around.localized(entry, "title");
    around.localized(entry, "lead");
    around.localized(entry, "checkedBy");
    entry.date("checkedOn");
    known(entry, "theme", "themes", entry.optionalText("theme").map(List::of).orElse(List.of()));
    known(entry, "ages", "age-stages", entry.words("ages"));
    known(entry, "services", "service-types", entry.words("services"));
    addresses(entry, title);
    links(entry, around.localized(entry, "body"));
  }

  private void known(Entry entry, String key, String type, List<String> codes) {
    codes.stream()
        .filter(code -> models.current().find(type, code).isEmpty())
        .forEach(code -> entry.fault(key, UNKNOWN, "'" + code + "' is not in " + type));
  }

  /** Two articles at one address would hide each other. */
  private void addresses(Entry entry, LocalizedText title) {
    var own = OwnNodes.code(entry.text("code"));
    for (var language : models.current().languages()) {
      var slug = title.has(language) ? Slug.of(title.in(language)) : "";
      models
          .current()
          .bySlug(OwnArticles.LIST, language, slug)
          .filter(other -> !slug.isEmpty() && !other.code().equals(own))
          .ifPresent(other -> entry.fault("title." + language, "taken", "taken by " + other));
    }
  }

  private void links(Entry entry, LocalizedText body) {
    body.byLanguage()
        .forEach(
            (language, text) ->
                Markdown.targets(text).stream()
                    .filter(target -> !ArticleSection.leadsSomewhere(target, models.current()))
                    .forEach(target -> dead(entry, "body." + language, target)));
  }

  private static void dead(Entry entry, String key, String target) {
    entry.fault(key, "dead-link", "the link '" + target + "' leads nowhere");
  }
}
