package fi.perhepuu.knowledge.articles;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The readable end of the address of an article or a service type. An address stays in the history
 * of a browser somebody else may look at, so a sensitive one is the neutral word of its theme and a
 * number; the service menu names its types by the same rule.
 */
record NodeAddress(ModelRelease release) {

  boolean isSensitive(ModelNode node) {
    var ofTheme = theme(node).map(theme -> theme.flag("sensitive")).orElse(false);
    return ofTheme || (node.type().equals("articles") && node.flag("care"));
  }

  String slug(ModelNode node, String language) {
    if (!isSensitive(node)) {
      return node.slug(language);
    }
    var theme = theme(node);
    var alike =
        release.known(node.type()).stream()
            .filter(it -> isSensitive(it) && theme(it).equals(theme))
            .toList();
    return theme.orElseThrow().slug(language) + "-" + (alike.indexOf(node) + 1);
  }

  LocalizedText slugs(ModelNode node) {
    if (!isSensitive(node)) {
      return node.slugs();
    }
    Map<String, String> slugs = new LinkedHashMap<>();
    release.languages().forEach(language -> slugs.put(language, slug(node, language)));
    return new LocalizedText(slugs);
  }

  Optional<ModelNode> bySlug(String type, String language, String slug) {
    return release.all(type).stream().filter(node -> slug(node, language).equals(slug)).findFirst();
  }

  /** What has come in place of a node that had this address and is no longer shown. */
  Optional<ModelNode> insteadOf(String type, String language, String slug) {
    return release.known(type).stream()
        .filter(node -> !release.isShown(node) && slug(node, language).equals(slug))
        .flatMap(node -> release.insteadOf(node).stream())
        .findFirst();
  }

  private Optional<ModelNode> theme(ModelNode node) {
    return node.string("theme")
        .or(() -> node.words("themes").stream().findFirst())
        .map(code -> release.get("themes", code));
  }
}
