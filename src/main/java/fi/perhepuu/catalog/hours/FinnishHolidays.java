package fi.perhepuu.catalog.hours;

import static de.focus_shift.jollyday.core.HolidayCalendar.FINLAND;
import static java.util.stream.Collectors.toUnmodifiableSet;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public holidays of Finland with Midsummer Eve and Christmas Eve, which are no working days
 * either.
 */
@ApplicationScoped
class FinnishHolidays implements Holidays {

  private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

  private HolidayManager calendar;

  @PostConstruct
  void open() {
    calendar = HolidayManager.getInstance(ManagerParameters.create(FINLAND));
  }

  @Override
  public boolean include(LocalDate date) {
    return byYear.computeIfAbsent(date.getYear(), this::of).contains(date);
  }

  private Set<LocalDate> of(int year) {
    return calendar.getHolidays(Year.of(year)).stream()
        .map(Holiday::getDate)
        .collect(toUnmodifiableSet());
  }
}
