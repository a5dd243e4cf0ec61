package fi.perhepuu.licensing.license;

import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A licence as it is kept and as folders write it: a document that has been checked before. */
public final class LicenseDocument {

  private final Map<String, Object> document;

  private LicenseDocument(Map<String, Object> document) {
    this.document = document;
  }

  public static License read(Map<String, Object> document) {
    return new LicenseDocument(document).license();
  }

  private License license() {
    return new License(
        text("role", "licensee"),
        terms(),
        text("termsVersion", LicenseTerms.FIRST),
        date(document, "acceptedOn"),
        text("acceptedTerms", LicenseTerms.FIRST),
        texts("acceptedBy"),
        date(document, "revokedOn"),
        Aftermath.of(text("aftermath", "")).orElse(Aftermath.KEEP),
        texts("licensor"),
        texts("scope"),
        texts("attribution"));
  }

  private List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    terms.add(term(document));
    if (document.get("renewals") instanceof List<?> renewals) {
      renewals.stream()
          .filter(Map.class::isInstance)
          .forEach(renewal -> terms.add(term((Map<?, ?>) renewal)));
    }
    return List.copyOf(terms);
  }

  private static Term term(Map<?, ?> from) {
    return new Term(date(from, "validFrom"), date(from, "validTo"));
  }

  private static LocalDate date(Map<?, ?> map, String key) {
    try {
      return map.get(key) == null ? null : LocalDate.parse(String.valueOf(map.get(key)));
    } catch (DateTimeParseException malformed) {
      throw new IllegalStateException("A licence was kept that has not been checked", malformed);
    }
  }

  private String text(String key, String otherwise) {
    return document.get(key) == null ? otherwise : String.valueOf(document.get(key));
  }

  private LocalizedText texts(String key) {
    if (!(document.get(key) instanceof Map<?, ?> map)) {
      return LocalizedText.EMPTY;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    map.forEach((language, text) -> texts.put(String.valueOf(language), String.valueOf(text)));
    return new LocalizedText(texts);
  }
}
