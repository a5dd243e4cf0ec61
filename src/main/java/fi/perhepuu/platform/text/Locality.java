package fi.perhepuu.platform.text;

import java.time.ZoneId;
import java.util.List;

/**
 * What a business area may know of where it is read: the languages of the site and the time zone of
 * its opening hours. Whoever knows the tenant provides one for each request, so that no area needs
 * to know of tenants and nothing that outlives a request can keep one.
 */
public interface Locality {

  String defaultLanguage();

  /** The languages of the site, its own first. */
  List<String> languages();

  ZoneId zone();

  default boolean speaks(String language) {
    return languages().contains(language);
  }

  /** The order in which a text is looked for when the reader's own language is missing. */
  default List<String> fallbacks() {
    return languages();
  }

  static Locality of(String defaultLanguage, List<String> languages, ZoneId zone) {
    record Known(String defaultLanguage, List<String> languages, ZoneId zone) implements Locality {}
    return new Known(defaultLanguage, List.copyOf(languages), zone);
  }
}
