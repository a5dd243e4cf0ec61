package fi.perhepuu.platform.html;

import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * Everything a template may ask of the page around it: words, addresses, dates, and the tenant's
 * look. One is made for each rendering; templates see nothing else of the application.
 */
public interface Frame {

  String language();

  /** {@code ltr}, or {@code rtl} for languages written from right to left. */
  String direction();

  Locality locality();

  Head head();

  /** The document's title: page, sub name and place; on a sensitive page the sub name only. */
  String title();

  /** Structured data that cannot end its own script element, or null. */
  String jsonLd();

  /** The text of a key, reworded by the tenant if it has; {@code {0}} and on are replaced. */
  String t(String key, Object... values);

  /** As {@link #t}, but empty when nobody has written such a text: a hint a label may have. */
  String hint(String key);

  /** The rail of the tenant's console on this page. */
  Console.Rail rail();

  /** A localized text in the reader's language, or in the first one it has been written in. */
  String in(LocalizedText text);

  /** The language {@link #in} answers in when it is not the page's, for {@code lang}; else null. */
  String languageOf(LocalizedText text);

  /** {@code path("services", slug)} → {@code /fi/palvelut/slug}; no segments lead home. */
  String path(String... segments);

  /** The address of a search for these words. */
  String search(String words);

  /** The name of a language, in that language: {@code sv} → {@code svenska}. */
  String languageName(String code);

  /** A day as people say it: {@code ma 23.11.} */
  String day(LocalDate date);

  /** A day with its year: {@code 23.11.2026} */
  String date(LocalDate date);

  /** A time of day as the language writes it: {@code 9.30} */
  String time(LocalTime time);

  Instant now();

  LocalDate today();

  boolean has(String module);

  /** What the page shows that has not been published; empty on families' pages. */
  default String trial() {
    return OnTrial.what().orElse("");
  }

  /** Whether the tenant is demo data, which every page says. */
  boolean demo();

  LocalizedText siteName();

  LocalizedText shortName();

  LocalizedText subName();

  /** A form of the tenant's name: nominative, genitive, inessive, org. */
  String name(String form);

  String scene();

  String tree();

  String brandCss();

  String siteCss();

  /** {@code asset("js/menu.js")} → its address with its digest, under which it may be kept. */
  String asset(String name);

  String logo();

  /** The mark for the browser's tab: the logo, unless somebody has brought a smaller one. */
  default String icon() {
    return logo();
  }

  default String iconType() {
    return "image/svg+xml";
  }

  /** The way from the header to the tenant's other sites. */
  default List<Link> headerLinks() {
    return List.of();
  }

  /** The same from the footer. */
  default List<Link> footerLinks() {
    return List.of();
  }

  /** Number and name of the tenant's own crisis line; the number of a demo cannot be dialled. */
  Map<String, String> crisisPhone();

  /** Whose model the site is built on, as the licence asks it to be said. */
  String attribution();

  List<Link> navigation();

  List<Link> languages();

  /** The page's own full address, or null when it has none. */
  String canonical();

  /** The page's full address in each language of the site. */
  List<Link> alternates();
}
