package fi.perhepuu.help.clock;

import fi.perhepuu.help.promises.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When those who answer one request are reminded of its promise. The days are counted back from the
 * promised one, which stands, whatever becomes of the calendar; each reminder comes when the team
 * opens. What would come on the day the request was sent is left out.
 *
 * @param sent the day it was sent
 */
record Schedule(LocalDate sent, LocalDate due, int promised, WorkingDays days, WorkingHours hours) {

  /** A reminder with its moment. */
  record Moment(Reminder reminder, Instant at) {}

  /** All of them in order; of several at one moment only the one that says most. */
  List<Moment> moments() {
    var all =
        Stream.of(
                moment(Reminder.HALF, due, promised / 2),
                moment(Reminder.BEFORE, due, 1),
                moment(Reminder.BREACH, due.plusDays(1), 0))
            .filter(Objects::nonNull)
            .toList();
    return all.stream()
        .filter(it -> all.stream().noneMatch(other -> outdoes(other, it)))
        .sorted(Comparator.comparing(Moment::at))
        .toList();
  }

  private static boolean outdoes(Moment other, Moment one) {
    return other.reminder().compareTo(one.reminder()) > 0 && !other.at().isAfter(one.at());
  }

  private Moment moment(Reminder reminder, LocalDate day, int workingDaysBefore) {
    var on = days.before(day, workingDaysBefore);
    return on.isAfter(sent)
        ? hours.opening(on).map(at -> new Moment(reminder, at)).orElse(null)
        : null;
  }

  /** The first moment after another one. */
  Optional<Instant> next(Instant after) {
    return moments().stream().map(Moment::at).filter(after::isBefore).findFirst();
  }

  /** The reminder whose time has come, if somebody is at work now. */
  Optional<Reminder> reached(Instant now) {
    return moments().stream()
        .filter(it -> !it.at().isAfter(now))
        .map(Moment::reminder)
        .max(Comparator.naturalOrder());
  }
}
