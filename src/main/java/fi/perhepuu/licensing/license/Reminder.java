package fi.perhepuu.licensing.license;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A letter that says a licence is about to end.
 *
 * @param lastDay the licence's
 * @param mark how many days before it the letter belongs to
 */
record Reminder(LocalDate lastDay, int mark) {

  private static final List<Integer> MARKS = List.of(7, 30, License.WARNED_DAYS);

  /** The one that is due: of several missed ones the latest, which says what matters now. */
  static Optional<Reminder> due(License license, LocalDate today) {
    return license
        .daysLeft(today)
        .flatMap(days -> MARKS.stream().filter(mark -> days <= mark).findFirst())
        .flatMap(mark -> license.lastDay(today).map(day -> new Reminder(day, mark)));
  }

  /** How it is remembered. */
  @Override
  public String toString() {
    return lastDay + "/" + mark;
  }
}
