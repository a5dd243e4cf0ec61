package fi.perhepuu.guidance.search.api;

import fi.perhepuu.catalog.hours.Moments;
import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.guidance.search.Answer;
import fi.perhepuu.guidance.search.Found;
import fi.perhepuu.guidance.search.index.Kind;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers as JSON. */
@ApplicationScoped
class ResultsJson {

  private static final int MOST_SERVICES = 20;

  @Inject Moments moments;
  @Inject ModelReleases models;
  @Inject Locality locality;

  Map<String, Object> of(Answer answer, String language) {
    return Map.of(
        "query", answer.question(),
        "language", language,
        "crisis", answer.care().name().toLowerCase(Locale.ROOT),
        "results", results(answer, language));
  }

  private List<Map<String, Object>> results(Answer answer, String language) {
    var ids =
        answer.found().stream()
            .filter(it -> it.kind() == Kind.TYPE)
            .flatMap(it -> it.own().stream().limit(MOST_SERVICES))
            .map(UUID::fromString)
            .toList();
    var cards =
        answer.asked().stock().services().cards(ids, moments.now()).stream()
            .collect(Collectors.toMap(it -> it.id().toString(), Function.identity()));
    return answer.found().stream().map(it -> json(it, cards, language)).toList();
  }

  private Map<String, Object> json(Found found, Map<String, ServiceCard> cards, String language) {
    Map<String, Object> json = new LinkedHashMap<>();
    var node = models.current().find(found.kind().nodes(), found.code());
    json.put("code", node.map(ModelNode::code).orElse(null));
    json.put("kind", found.kind().name().toLowerCase(Locale.ROOT));
    json.put("name", node.map(it -> in(it.name(), language)).orElse(found.code()));
    if (found.kind() == Kind.TYPE) {
      json.put(
          "services",
          found.own().stream()
              .filter(cards::containsKey)
              .map(cards::get)
              .map(it -> Map.of("slug", it.slug(), "name", in(it.name(), language)))
              .toList());
    }
    return json;
  }

  private String in(LocalizedText text, String language) {
    return text.in(language, locality.fallbacks());
  }
}
