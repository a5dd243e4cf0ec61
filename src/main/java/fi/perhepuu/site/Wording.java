package fi.perhepuu.site;

import fi.perhepuu.branding.SiteProfile;
import fi.perhepuu.platform.text.Texts;

/** The product's words as one tenant says them. */
record Wording(Texts texts, SiteProfile profile) {

  /** The text of a key; {@code {0}} and on are replaced. */
  String text(String language, String key, Object... values) {
    var own = profile.reworded(language, key);
    var text = own == null ? texts.get(language, key) : own;
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }
}
