package fi.perhepuu.knowledge.articles;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.platform.text.LocalizedText;

/**
 * A type of service an article leads to.
 *
 * @param dye the color of its branch of the service tree
 */
public record TypeView(
    String code, LocalizedText name, LocalizedText text, LocalizedText slug, String dye) {

  static TypeView of(ModelNode type, ModelRelease release) {
    var dye =
        release.all("branches").stream()
            .filter(branch -> branch.words("types").contains(type.code()))
            .flatMap(branch -> branch.string("dye").stream())
            .findFirst()
            .orElse("kataja");
    return new TypeView(
        type.code(),
        type.name(),
        type.localized("text"),
        new NodeAddress(release).slugs(type),
        dye);
  }
}
