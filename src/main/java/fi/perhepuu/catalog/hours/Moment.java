package fi.perhepuu.catalog.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

/** The moment a page speaks of: one for the whole page, so that no two parts of it disagree. */
public record Moment(Instant now, ZoneId zone, Holidays holidays) {

  public LocalDate today() {
    return now.atZone(zone).toLocalDate();
  }

  /** When today is over. */
  public Instant midnight() {
    return today().plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** The state of what has these hours and no other way of reaching. */
  public OpenState stateOf(Collection<Opening> openings) {
    return new DoorWatch(this, List.of(new OpenDays(List.copyOf(openings)))).state();
  }

  /** The state of what can be reached in several ways, each with its own exceptions. */
  public OpenState stateOfAny(Collection<Hours> hours) {
    var kinds = hours.stream().map(Hours::kind).distinct();
    return new DoorWatch(this, kinds.map(kind -> openDays(hours, kind)).toList()).state();
  }

  private static OpenDays openDays(Collection<Hours> hours, String kind) {
    return new OpenDays(hours.stream().filter(one -> one.is(kind)).map(Hours::opening).toList());
  }

  /** The state of one way of reaching. */
  public OpenState stateOf(Collection<Hours> hours, String kind) {
    return new DoorWatch(this, List.of(openDays(hours, kind))).state();
  }
}
