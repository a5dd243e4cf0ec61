package fi.perhepuu.licensing.license;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has been agreed to happen some time after a licence has ended. */
public enum Aftermath {
  /** The site goes on with the model's texts as they were. */
  KEEP,
  /**
   * The model's articles are no longer shown, but for what keeps people safe. Services, help
   * buttons, situations and everything of the tenant's own stay.
   */
  HIDE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Aftermath> of(String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
  }
}
