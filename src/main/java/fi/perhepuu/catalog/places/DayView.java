package fi.perhepuu.catalog.places;

import java.time.LocalDate;
import java.util.List;

/** A day of the week's programme. */
public record DayView(LocalDate date, boolean today, boolean holiday, List<EventView> events) {

  public boolean isEmpty() {
    return events.isEmpty();
  }
}
