package fi.perhepuu.catalog.hours;

/** The holidays of Finland, for tests of whoever counts working days. */
public final class FinnishCalendar {

  private FinnishCalendar() {}

  public static Holidays holidays() {
    return Door.holidays();
  }
}
