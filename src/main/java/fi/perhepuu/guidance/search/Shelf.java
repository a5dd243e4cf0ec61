package fi.perhepuu.guidance.search;

import fi.perhepuu.catalog.places.PlaceView;
import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.knowledge.articles.ArticleCard;
import fi.perhepuu.knowledge.national.NationalService;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;

/** Says of everything that can be found by which words, in the reader's language. */
record Shelf(
    ModelRelease release, String language, List<String> fallbacks, List<ArticleCard> articles) {

  /** The service types, as codes. */
  List<Findable<String>> types() {
    return release.all("service-types").stream()
        .map(it -> Findable.of(it.code(), name(it), called(it), told(it), led(it)))
        .toList();
  }

  /** A local service is also found by what is said of its kind. */
  List<Findable<ServiceCard>> services(List<ServiceCard> cards) {
    return cards.stream()
        .map(
            card -> {
              var type = release.get("service-types", card.type());
              return Findable.of(
                  card,
                  Field.name(in(card.name())),
                  Field.text(in(card.summary())),
                  name(type),
                  called(type),
                  told(type),
                  led(type));
            })
        .toList();
  }

  List<Findable<ArticleCard>> readings() {
    return articles.stream()
        .map(card -> Findable.of(card, Field.name(in(card.title())), Field.text(in(card.lead()))))
        .toList();
  }

  List<Findable<NationalService>> national(List<NationalService> services) {
    return services.stream()
        .map(it -> Findable.of(it, Field.name(in(it.name())), Field.text(in(it.text()))))
        .toList();
  }

  List<Findable<PlaceView>> places(List<PlaceView> places) {
    return places.stream()
        .map(it -> Findable.of(it, Field.name(in(it.name())), Field.text(in(it.lead()))))
        .toList();
  }

  private Field name(ModelNode type) {
    return Field.name(in(type.name()) + " " + in(type.localized("leaf")));
  }

  private Field called(ModelNode type) {
    return Field.callNames(type.words("words", language));
  }

  private Field told(ModelNode type) {
    return Field.text(in(type.localized("text")));
  }

  private Field led(ModelNode type) {
    return Field.titles(
        articles.stream()
            .filter(article -> article.serviceTypes().contains(type.code()))
            .map(article -> in(article.title()))
            .collect(Collectors.joining(" ")));
  }

  private String in(LocalizedText text) {
    return text.in(language, fallbacks);
  }
}
