package fi.perhepuu.platform.html;

import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a page says of itself before its content: title, address in every language, how private it
 * is, how long it stays true.
 *
 * @param address the page's address without the language: {@code ["services", "perhetyo"]}; a
 *     different one per language under its code, so that the language switch keeps the page
 * @param section the word of the main navigation the page belongs to, or empty
 * @param sensitive neutral title, no referrer, nothing kept by the browser, quick exit shown
 * @param kept whether the page may be kept in memory
 * @param validUntil when something on it stops being true, or null: at the end of the day
 */
public record Head(
    String title,
    String description,
    Map<String, List<String>> address,
    String section,
    int status,
    boolean indexed,
    boolean sensitive,
    boolean kept,
    Instant validUntil,
    String jsonLd) {

  /** A public page at the same address in every language. */
  public static Head page(String title, String description, String section, String... segments) {
    return page(title, description, section, Map.of("", List.of(segments)));
  }

  /** A public page whose readable address differs by language. */
  public static Head page(
      String title, String description, String section, Map<String, List<String>> address) {
    return new Head(title, description, address, section, 200, true, false, true, null, null);
  }

  /** A page of the console: for signed-in people only, so nobody keeps or lists it. */
  public static Head console(String title, String section) {
    return new Head(title, "", Map.of(), section, 200, false, false, false, null, null);
  }

  /** An address whose last segment differs by language: {@code {fi: [age, vauva], sv: …}}. */
  public static Map<String, List<String>> address(LocalizedText last, String... before) {
    Map<String, List<String>> address = new LinkedHashMap<>();
    last.byLanguage()
        .forEach(
            (language, end) ->
                address.put(language, Stream.concat(Stream.of(before), Stream.of(end)).toList()));
    return address;
  }

  public Head status(int code) {
    return new Head(
        title, description, address, section, code, false, sensitive, kept, validUntil, jsonLd);
  }

  public Head asSensitive() {
    return new Head(
        title, description, address, section, status, false, true, kept, validUntil, jsonLd);
  }

  /** Rendered for each request: the answer depends on more than the address. */
  public Head notKept() {
    return new Head(
        title, description, address, section, status, false, sensitive, false, null, jsonLd);
  }

  /** Kept from search engines. */
  public Head unlisted() {
    return new Head(
        title, description, address, section, status, false, sensitive, kept, validUntil, jsonLd);
  }

  /** When something on the page stops being true; said twice, the earlier counts. */
  public Head until(Instant moment) {
    boolean sooner = moment != null && (validUntil == null || moment.isBefore(validUntil));
    var first = sooner ? moment : validUntil;
    return new Head(
        title, description, address, section, status, indexed, sensitive, kept, first, jsonLd);
  }

  /** Structured data for search engines (schema.org as JSON-LD). */
  public Head withJsonLd(String json) {
    return new Head(
        title, description, address, section, status, indexed, sensitive, kept, validUntil, json);
  }

  List<String> addressIn(String language) {
    return address.getOrDefault(language, address.getOrDefault("", List.of()));
  }

  /** The segments of the address in a language; none when the page has no address of its own. */
  public String[] segments(String language) {
    return addressIn(language).toArray(String[]::new);
  }

  public boolean hasAddress() {
    return !address.isEmpty();
  }
}
