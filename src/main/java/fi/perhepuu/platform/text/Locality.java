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

  /**
   * The languages whose readers the law treats alike (Language Act 423/2003): content is published
   * in all of them or not at all. Others may lag behind.
   */
  default List<String> official() {
    return languages();
  }

  default boolean speaks(String language) {
    return languages().contains(language);
  }

  /** The order in which a text is looked for when the reader's own language is missing. */
  default List<String> fallbacks() {
    return languages();
  }

  static Locality of(String defaultLanguage, List<String> languages, ZoneId zone) {
    return of(defaultLanguage, languages, languages, zone);
  }

  static Locality of(
      String defaultLanguage, List<String> languages, List<String> official, ZoneId zone) {
    record Known(String defaultLanguage, List<String> languages, List<String> official, ZoneId zone)
        implements Locality {}
    return new Known(defaultLanguage, List.copyOf(languages), List.copyOf(official), zone);
  }
}
