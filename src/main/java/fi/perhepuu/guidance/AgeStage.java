package fi.perhepuu.guidance;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.text.LocalizedText;

/**
 * A stage of a child's life. The code is also the name of its figure.
 *
 * @param mark the pencil mark on the door frame: {@code 0–1 v}
 * @param label the one word under the figure
 * @param slug the readable end of its address under {@code age}, by language
 */
public record AgeStage(
    String code,
    LocalizedText name,
    LocalizedText mark,
    LocalizedText label,
    LocalizedText lead,
    LocalizedText slug) {

  static AgeStage of(ModelNode node) {
    return new AgeStage(
        node.code(),
        node.name(),
        node.localized("short"),
        node.localized("label"),
        node.localized("lead"),
        node.slugs());
  }
}
