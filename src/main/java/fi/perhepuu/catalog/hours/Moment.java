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

  public OpenState stateOf(Collection<Opening> openings) {
    return new DoorWatch(this, List.copyOf(openings)).state();
  }

  /** The state of one way of reaching, or of all for no kind. */
  public OpenState stateOf(Collection<Hours> hours, String kind) {
    return stateOf(hours.stream().filter(one -> one.is(kind)).map(Hours::opening).toList());
  }
}
