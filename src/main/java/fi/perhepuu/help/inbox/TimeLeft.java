package fi.perhepuu.help.inbox;

import java.util.Locale;

/**
 * How much of the time that was promised is left.
 *
 * @param days working days left, or, when it is late, working days since
 * @param promised how many there were
 */
public record TimeLeft(boolean late, int days, int promised) {

  private static final double CENTER = 22;
  private static final double WEDGE = 17;
  private static final double HAND = 11;
  private static final int QUARTER = 4;

  /** The key of the words for it, with the number of days as {@code {0}}. */
  public String key() {
    var many = days == 1 ? "one" : "many";
    return days == 0
        ? "help.inbox.clock.today"
        : "help.inbox.clock." + (late ? "late." : "") + many;
  }

  /** {@code ok}, {@code soon} or {@code late}. */
  public String state() {
    if (late) {
      return "late";
    }
    return days == 0 || days * QUARTER < promised ? "soon" : "ok";
  }

  private double angle() {
    double left = promised == 0 ? 0 : Math.min(1, (double) days / promised);
    // The last day is not over yet, and a whole circle would begin where it ends.
    return 2 * Math.PI * Math.max(0.06, Math.min(0.97, left));
  }

  /** The wedge of the dial as the path of a drawing. */
  public String wedge() {
    return "M22 22V5A17 17 0 " + (angle() > Math.PI ? 1 : 0) + " 1 " + at(WEDGE) + "Z";
  }

  /** The hand of the dial. */
  public String hand() {
    return "M22 8V22L" + at(HAND);
  }

  private String at(double radius) {
    return String.format(
        Locale.ROOT,
        "%.1f %.1f",
        CENTER + radius * Math.sin(angle()),
        CENTER - radius * Math.cos(angle()));
  }
}
