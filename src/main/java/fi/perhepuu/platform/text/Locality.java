package fi.perhepuu.platform.text;

import java.time.ZoneId;
import java.util.List;

/**
 * What a business area may know of where it is read: the languages of the site, best first, and the
 * time zone of its opening hours. Tenancy produces it, so that no area needs to know of tenants.
 */
public record Locality(String defaultLanguage, List<String> languages, ZoneId zone) {

  public boolean speaks(String language) {
    return languages.contains(language);
  }

  /** The order in which a text is looked for when the reader's own language is missing. */
  public List<String> fallbacks() {
    return languages;
  }
}
