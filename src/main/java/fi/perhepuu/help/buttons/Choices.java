package fi.perhepuu.help.buttons;

import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The values a button's form offers. */
@ApplicationScoped
class Choices {

  /** The eight dyes of the coat buttons; never more. */
  static final List<String> DYES =
      List.of(
          "puolukka", "tyrni", "pietaryrtti", "koivu", "kataja", "lampi", "morsinko", "kanerva");

  /** How a family may ask to be answered. */
  static final List<String> WAYS = List.of("message", "call", "text", "suomifi");

  /** Whether one may stay unnamed; for consultations the family, not the sender, is unnamed. */
  static final List<String> ANONYMOUS = List.of("never", "optional", "always", "consultation");

  @Inject ModelReleases models;
  @Inject Texts texts;

  List<Option> of(String name) {
    return switch (name) {
      case "templates" -> nodes(HelpButtonDesk.TEMPLATES, ModelNode::name);
      case "situations" -> nodes("life-situations", ModelNode::name);
      case "ages" -> nodes("age-stages", ModelNode::name);
      case "types" -> nodes("service-types", ModelNode::name);
      case "fields" -> nodes("form-fields", field -> field.localized("label"));
      case "dyes" -> words("help.dye", DYES);
      case "pages" -> words("help.page", Placement.PAGES);
      case "ways" -> words("help.way", WAYS);
      default -> words("help.anonymous", ANONYMOUS);
    };
  }

  private List<Option> nodes(String type, Function<ModelNode, LocalizedText> name) {
    return models.current().all(type).stream()
        .map(node -> new Option(node.code(), name.apply(node)))
        .toList();
  }

  private List<Option> words(String key, List<String> codes) {
    return codes.stream().map(code -> new Option(code, inAll(key + "." + code))).toList();
  }

  private LocalizedText inAll(String key) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    Texts.LANGUAGES.forEach(language -> byLanguage.put(language, texts.get(language, key)));
    return new LocalizedText(byLanguage);
  }
}
