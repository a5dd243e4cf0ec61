package fi.perhepuu.catalog.hours;

import fi.perhepuu.catalog.hours.OpenState.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks at a door at a moment: yesterday's hours may still last, the next may be two weeks away.
 *
 * @param doors the ways in, each with its own hours and its own exceptions
 */
record DoorWatch(Moment moment, List<OpenDays> doors) {

  private static final int DAYS_AHEAD = 15;
  private static final Duration SOON = Duration.ofMinutes(30);
  private static final Duration AS_GOOD_AS_ALWAYS = Duration.ofDays(DAYS_AHEAD - 2);

  OpenState state() {
    if (doors.stream().allMatch(OpenDays::isEmpty)) {
      return OpenState.UNKNOWN;
    }
    var spans = OpenSpan.merged(spans());
    return spans.stream()
        .filter(span -> span.contains(moment.now()))
        .findFirst()
        .map(this::open)
        .orElseGet(() -> closed(spans));
  }

  private List<OpenSpan> spans() {
    return IntStream.rangeClosed(-1, DAYS_AHEAD)
        .mapToObj(moment.today()::plusDays)
        .flatMap(
            date ->
                doors.stream()
                    .flatMap(door -> door.on(date, moment.holidays()).stream())
                    .map(opening -> OpenSpan.of(opening, date, moment.zone())))
        .toList();
  }

  private OpenState open(OpenSpan span) {
    if (Duration.between(moment.now(), span.to()).compareTo(AS_GOOD_AS_ALWAYS) > 0) {
      return OpenState.ALWAYS;
    }
    var soon = span.to().minus(SOON);
    return moment.now().isBefore(soon)
        ? at(Status.OPEN, span.to(), false, soon)
        : at(Status.CLOSING, span.to(), false, span.to());
  }

  private OpenState closed(List<OpenSpan> spans) {
    boolean holiday =
        doors.stream().anyMatch(door -> door.isHoliday(moment.today(), moment.holidays()));
    return spans.stream()
        .map(OpenSpan::from)
        .filter(moment.now()::isBefore)
        .findFirst()
        .map(next -> at(Status.CLOSED, next, holiday, next))
        .orElse(new OpenState(Status.CLOSED, null, null, holiday, null));
  }

  private OpenState at(Status status, Instant when, boolean holiday, Instant changesAt) {
    var local = when.atZone(moment.zone());
    return new OpenState(status, local.toLocalDate(), local.toLocalTime(), holiday, changesAt);
  }
}
