package fi.perhepuu.site;

import fi.perhepuu.branding.SiteProfile;
import fi.perhepuu.platform.html.Console;
import fi.perhepuu.platform.text.PathWords;
import fi.perhepuu.platform.text.Texts;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What frames of one tenant share: words, addresses, assets, licence. */
record SiteWords(
    Texts texts,
    PathWords paths,
    Set<String> modules,
    UnaryOperator<String> assets,
    String origin,
    UnaryOperator<String> attribution,
    Console console) {

  String text(SiteProfile profile, String language, String key, Object... values) {
    return new Wording(texts, profile).text(language, key, values);
  }

  /** The name of a language in itself; its code when we have no name for it. */
  String languageName(String code) {
    var key = "site.language." + code;
    return texts.has("fi", key) ? texts.get("fi", key) : code;
  }

  String attribution(String language) {
    return attribution.apply(language);
  }
}
