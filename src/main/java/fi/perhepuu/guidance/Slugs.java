package fi.perhepuu.guidance;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The readable addresses of a node of the model in every language it is named in. */
final class Slugs {

  private Slugs() {}

  static LocalizedText of(ModelNode node) {
    Map<String, String> slugs = new LinkedHashMap<>();
    node.name().byLanguage().keySet().forEach(it -> slugs.put(it, node.slug(it)));
    return new LocalizedText(slugs);
  }

  /** The address of a page in every language, for {@link fi.perhepuu.platform.html.Head}. */
  static Map<String, List<String>> address(String section, LocalizedText slug) {
    Map<String, List<String>> address = new LinkedHashMap<>();
    slug.byLanguage().forEach((language, end) -> address.put(language, List.of(section, end)));
    return address;
  }
}
