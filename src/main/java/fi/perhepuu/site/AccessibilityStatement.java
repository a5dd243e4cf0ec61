package fi.perhepuu.site;

import fi.perhepuu.branding.SiteProfile.Facts;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a tenant states of its site's accessibility, in the parts the law names.
 *
 * @param conformance full, partial or none
 * @param feedbackDays how soon feedback is answered
 */
public record AccessibilityStatement(
    String conformance,
    Optional<LocalDate> published,
    Optional<LocalDate> assessed,
    Optional<LocalDate> reviewed,
    LocalizedText method,
    List<Gap> gaps,
    String feedbackEmail,
    String feedbackDays,
    Supervisor supervisor) {

  /**
   * Something that does not work yet.
   *
   * @param criterion the WCAG criterion it fails, or empty when it fails none
   */
  public record Gap(
      String criterion, LocalizedText text, LocalizedText reason, LocalizedText plan) {

    static Gap of(Map<String, Object> gap) {
      return new Gap(
          word(gap, "criterion", ""),
          Facts.text(gap.get("text")),
          Facts.text(gap.get("reason")),
          Facts.text(gap.get("plan")));
    }
  }

  /** The authority that watches over the law. */
  public record Supervisor(
      LocalizedText name,
      LocalizedText unit,
      LocalizedText website,
      LocalizedText email,
      String phone) {

    static Supervisor of(Map<String, Object> supervisor) {
      return new Supervisor(
          Facts.text(supervisor.get("name")),
          Facts.text(supervisor.get("unit")),
          Facts.text(supervisor.get("website")),
          Facts.text(supervisor.get("email")),
          word(supervisor, "phone", ""));
    }
  }

  static AccessibilityStatement of(Map<String, Object> facts) {
    return new AccessibilityStatement(
        word(facts, "conformance", "partial"),
        date(facts, "publishedOn"),
        date(facts, "assessedOn"),
        date(facts, "reviewedOn"),
        Facts.text(facts.get("method")),
        Facts.maps(facts.get("gaps")).stream().map(Gap::of).toList(),
        word(facts, "feedbackEmail", ""),
        word(facts, "feedbackDays", "14"),
        Supervisor.of(new Facts(facts).section("supervisor")));
  }

  private static Optional<LocalDate> date(Map<String, Object> facts, String key) {
    return Optional.ofNullable(facts.get(key)).map(String::valueOf).map(LocalDate::parse);
  }

  private static String word(Map<String, Object> facts, String key, String otherwise) {
    return String.valueOf(facts.getOrDefault(key, otherwise));
  }
}
