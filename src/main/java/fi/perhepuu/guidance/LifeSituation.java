package fi.perhepuu.guidance;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.text.LocalizedText;

/**
 * Something that happens in a family's life, the first way to find help.
 *
 * @param shortName how a family would say it, for the front page
 * @param slug the readable end of its address under {@code situations}, by language
 * @param sensitive its page can be left quickly and leaves no name in the browser's history
 */
public record LifeSituation(
    String code,
    String icon,
    LocalizedText name,
    LocalizedText shortName,
    LocalizedText lead,
    LocalizedText slug,
    boolean sensitive) {

  static LifeSituation of(ModelNode node) {
    return new LifeSituation(
        node.code(),
        node.string("icon").orElse("signpost"),
        node.name(),
        node.localized("short"),
        node.localized("lead"),
        node.slugs(),
        node.flag("sensitive"));
  }
}
