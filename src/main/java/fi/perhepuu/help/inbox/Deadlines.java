package fi.perhepuu.help.inbox;

import fi.perhepuu.catalog.hours.Holidays;
import fi.perhepuu.help.promises.WorkingDays;
import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Counts the working days until what was promised, as families' calendars have them. */
@ApplicationScoped
public class Deadlines {

  /** Nobody needs to know how late something is beyond this. */
  private static final int MOST = 99;

  @Inject Holidays holidays;
  @Inject InstantSource clock;
  @Inject Locality locality;

  public LocalDate today() {
    return clock.instant().atZone(locality.zone()).toLocalDate();
  }

  /** The time left, or null when it has been answered or is over. */
  public TimeLeft left(RequestView request) {
    if (request.answeredAt() != null || !request.state().isOpen()) {
      return null;
    }
    var today = today();
    boolean late = request.due().isBefore(today);
    int days = late ? between(request.due(), today) : between(today, request.due());
    return new TimeLeft(late, Math.max(days, late ? 1 : 0), request.promisedDays());
  }

  private int between(LocalDate day, LocalDate end) {
    var working = new WorkingDays(holidays, List.of());
    int days = 0;
    for (var next = working.after(day); !next.isAfter(end) && days < MOST; days++) {
      next = working.after(next);
    }
    return days;
  }
}
