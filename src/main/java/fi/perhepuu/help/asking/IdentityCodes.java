package fi.perhepuu.help.asking;

import java.util.regex.Pattern;

/**
 * Finnish personal identity codes typed into free text. Nobody needs one here (L5): the form says
 * so, and what is kept of it is its place only. The separators in force since 2023 are known.
 */
public final class IdentityCodes {

  private static final Pattern CODE =
      Pattern.compile(
          "(?<![0-9A-Za-z])\\d{6}\\s?[-+A-FU-Ya-fu-y]\\s?\\d{3}\\s?[0-9A-FHJ-NPR-Ya-fhj-npr-y](?![0-9A-Za-z])");

  private static final String MASK = "******-****";

  private IdentityCodes() {}

  public static boolean areIn(String text) {
    return CODE.matcher(text).find();
  }

  public static String masked(String text) {
    return CODE.matcher(text).replaceAll(MASK);
  }
}
