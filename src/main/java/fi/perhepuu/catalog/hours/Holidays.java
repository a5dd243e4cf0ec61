package fi.perhepuu.catalog.hours;

import java.time.LocalDate;

/** The days on which weekly hours do not hold, except those around the clock. */
@FunctionalInterface
public interface Holidays {

  boolean include(LocalDate date);
}
