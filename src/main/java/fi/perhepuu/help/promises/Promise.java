package fi.perhepuu.help.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * How soon a message is answered, in working days after the day it was sent; that day is not
 * counted. A message sent after the cut-off counts as the next day's. Whoever writes later is never
 * promised an earlier day.
 *
 * @param cutOff until when a message counts as that day's, or null: until midnight
 */
public record Promise(int workingDays, LocalTime cutOff) {

  /**
   * The key of the words for this number of days, {@code {0}}: {@code text.one} or {@code .many}.
   */
  public String key(String text) {
    return text + (workingDays == 1 ? ".one" : ".many");
  }

  /** The day by whose end a message is answered. */
  public LocalDate dueAfter(Instant sent, ZoneId zone, WorkingDays days) {
    var local = sent.atZone(zone);
    boolean late = cutOff != null && !local.toLocalTime().isBefore(cutOff);
    var arrived = local.toLocalDate().plusDays(late ? 1 : 0);
    return days.after(arrived, workingDays);
  }

  /** The next moment at which {@link #dueAfter} may answer another day. */
  public Instant changesAfter(Instant now, ZoneId zone) {
    var today = now.atZone(zone).toLocalDate();
    var midnight = today.plusDays(1).atStartOfDay(zone).toInstant();
    if (cutOff == null) {
      return midnight;
    }
    var end = today.atTime(cutOff).atZone(zone).toInstant();
    return now.isBefore(end) ? end : midnight;
  }
}
