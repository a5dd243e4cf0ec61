package fi.perhepuu.guidance.search.counts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** How far back a report looks. */
public enum Period {
  MONTH("30pv"),
  YEAR("12kk");

  private static final int DAYS = 30;

  private final String code;

  Period(String code) {
    this.code = code;
  }

  public static Optional<Period> of(String code) {
    return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
  }

  /** In addresses and at the end of the key of its name. */
  public String code() {
    return code;
  }

  LocalDate since(LocalDate today) {
    return this == MONTH ? today.minusDays(DAYS) : today.minusYears(1);
  }
}
