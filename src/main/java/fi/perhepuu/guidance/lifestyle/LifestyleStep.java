package fi.perhepuu.guidance.lifestyle;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.stream.Stream;

/**
 * One step of the path.
 *
 * @param slug the readable end of its address under {@code path}, by language
 * @param trials small things to try, of which one is enough
 * @param question what to ask oneself
 * @param services types of service that help further, by code; articles and national services alike
 */
public record LifestyleStep(
    String code,
    String icon,
    LocalizedText name,
    LocalizedText slug,
    LocalizedText lead,
    List<LocalizedText> trials,
    LocalizedText question,
    List<String> services,
    List<String> articles,
    List<String> national) {

  static LifestyleStep of(ModelNode node) {
    return new LifestyleStep(
        node.code(),
        node.string("icon").orElse("signpost"),
        node.name(),
        node.slugs(),
        node.localized("lead"),
        Stream.of("first", "second", "third").map(it -> node.localized(it)).toList(),
        node.localized("question"),
        node.words("services"),
        node.words("articles"),
        node.words("national"));
  }
}
