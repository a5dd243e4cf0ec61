package fi.perhepuu.help.asking;

import java.util.List;
import java.util.Locale;

/** The steps of writing. One that asks nothing is passed over. */
public enum AskingStep {
  WHAT("situation", "topics", "wish", "places-of-concern", "existing-support"),
  WHO(
      "sender-role",
      "young-age",
      "child-ages",
      "family-members",
      "municipality",
      "area",
      "family-knows"),
  HOW(
      "unnamed",
      "name",
      "nickname",
      "contact-way",
      "phone",
      "email",
      "contact-time",
      "safe-contact",
      "language",
      "interpreter",
      "consent-transfer"),
  /** Everything once more, before it is sent. */
  CHECK;

  private final List<String> fields;

  AskingStep(String... fields) {
    this.fields = List.of(fields);
  }

  List<String> fields() {
    return fields;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The step of a code; the first one when there is none such. */
  static AskingStep of(String code) {
    for (var step : values()) {
      if (step.code().equals(code)) {
        return step;
      }
    }
    return WHAT;
  }
}
