package fi.perhepuu.catalog.hours;

import fi.perhepuu.platform.data.Entry;
import java.time.LocalDate;
import java.util.List;

/**
 * Hours of the same kind must not overlap on any day: nobody could tell which of them is meant.
 * Shorter hours for a season need the usual ones to end before it.
 */
final class Overlaps {

  private Overlaps() {}

  /** Notes a fault in each entry that overlaps an earlier one. */
  static void check(List<Entry> entries, List<Schedule> schedules) {
    for (int later = 1; later < entries.size(); later++) {
      var schedule = schedules.get(later);
      if (schedules.subList(0, later).stream().anyMatch(it -> overlap(it, schedule))) {
        var reason = "hours of kind '" + schedule.kind + "' overlap others";
        entries.get(later).fault("from", "overlap", reason);
      }
    }
  }

  static boolean overlap(Schedule one, Schedule other) {
    return one.kind.equals(other.kind)
        && one.opensAt.isBefore(other.closesAt)
        && other.opensAt.isBefore(one.closesAt)
        && shareWeeks(one.weeks, other.weeks)
        && isBefore(one.validFrom, other.validTo)
        && isBefore(other.validFrom, one.validTo)
        && List.of(one.days.split(",")).stream().anyMatch(List.of(other.days.split(","))::contains);
  }

  private static boolean shareWeeks(String one, String other) {
    return one.equals(other) || one.equals(Weeks.ALL.code()) || other.equals(Weeks.ALL.code());
  }

  private static boolean isBefore(LocalDate first, LocalDate last) {
    return first == null || last == null || !first.isAfter(last);
  }
}
