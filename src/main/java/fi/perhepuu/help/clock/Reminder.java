package fi.perhepuu.help.clock;

import java.util.Locale;

/** Why those who answer are written to. The later one says more than the ones before it. */
enum Reminder {
  /** Half of the promised working days have come. */
  HALF,
  /** The last working day before the one that was promised. */
  BEFORE,
  /** The promised day is over. */
  BREACH,
  /** What was sent sounds like danger; this one has nothing to do with the promise. */
  DANGER;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
