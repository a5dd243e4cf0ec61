package fi.perhepuu.operator.tenants;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * A module that can be licensed.
 *
 * @param base whether every licence has it
 */
public record ModuleChoice(String code, LocalizedText name, boolean base) {

  static List<ModuleChoice> all(ModelRelease model) {
    return model.all("modules").stream()
        .map(it -> new ModuleChoice(it.code(), it.name(), it.flag("base")))
        .toList();
  }

  static List<String> base(ModelRelease model) {
    return model.all("modules").stream()
        .filter(it -> it.flag("base"))
        .map(ModelNode::code)
        .toList();
  }

  /** Every licence has the base modules, and a module what it stands on. */
  static void check(ModelRelease model, List<String> chosen, FormErrors errors) {
    var known = model.all("modules").stream().map(ModelNode::code).toList();
    errors
        .addIf(!chosen.containsAll(base(model)), "modules", "operations.fault.base")
        .addIf(!known.containsAll(chosen), "modules", "operations.fault.unknown");
    model.all("modules").stream()
        .filter(it -> chosen.contains(it.code()))
        .forEach(
            it ->
                errors.addIf(
                    !chosen.containsAll(it.words("requires")),
                    "modules",
                    "operations.fault.requires"));
  }
}
