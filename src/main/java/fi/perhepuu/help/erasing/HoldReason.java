package fi.perhepuu.help.erasing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a request must not be erased for now. A code, so that nothing about anybody is written. */
public enum HoldReason {
  /** The family, or somebody for it, has complained. */
  COMPLAINT,
  /** Somebody has asked for what is known of her. */
  DATA_REQUEST,
  /** An authority looks into it. */
  INVESTIGATION,
  /** It is before a court. */
  COURT;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<HoldReason> of(String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
  }
}
