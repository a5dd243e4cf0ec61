package fi.perhepuu.platform.table;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running what somebody has written. A cell that begins like a formula
 * gets an apostrophe in front; reading takes exactly that one away again.
 */
public final class Formula {

  private static final Pattern LIKE_ONE = Pattern.compile("'*[=+\\-@\\t\\r]");
  private static final Pattern NEUTRALIZED = Pattern.compile("'+[=+\\-@\\t\\r]");

  private Formula() {}

  public static String neutralized(String text) {
    return LIKE_ONE.matcher(text).lookingAt() ? "'" + text : text;
  }

  public static String restored(String cell) {
    return NEUTRALIZED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }
}
