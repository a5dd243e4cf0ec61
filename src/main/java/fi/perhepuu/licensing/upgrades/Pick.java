package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.platform.problem.NotFound;
import java.util.Arrays;
import java.util.Locale;

/** What is chosen where both sides have changed a text. */
public enum Pick {
  THEIRS,
  OURS,
  EDITED;

  /**
   * @throws NotFound when there is no such choice
   */
  public static Pick of(String code) {
    return Arrays.stream(values())
        .filter(pick -> pick.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("choice"));
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
