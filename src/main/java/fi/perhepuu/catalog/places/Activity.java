package fi.perhepuu.catalog.places;

import fi.perhepuu.catalog.hours.Days;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.WordsColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.UUID;

/**
 * One row of a meeting place's timetable: what happens there on one day of the week through a
 * season, every week or every other.
 */
@Entity
public class Activity {

  @Id UUID id;

  @Column(name = "location_id")
  UUID location;

  @Column(name = "organization_id")
  UUID organization;

  LocalizedText name;
  LocalizedText note;
  LocalizedText price;
  String day;

  @Column(name = "starts_at")
  LocalTime startsAt;

  @Column(name = "ends_at")
  LocalTime endsAt;

  String weeks;

  @Column(name = "season_from")
  LocalDate seasonFrom;

  @Column(name = "season_to")
  LocalDate seasonTo;

  @Convert(converter = WordsColumn.class)
  List<String> ages;

  @Convert(converter = WordsColumn.class)
  List<String> languages;

  protected Activity() {}

  public UUID location() {
    return location;
  }

  public UUID organization() {
    return organization;
  }

  public LocalizedText name() {
    return name;
  }

  public LocalizedText note() {
    return note;
  }

  public LocalizedText price() {
    return price;
  }

  public DayOfWeek day() {
    return Days.of(day);
  }

  public LocalTime startsAt() {
    return startsAt;
  }

  public LocalTime endsAt() {
    return endsAt;
  }

  /** {@code all}, {@code even} or {@code odd}, by ISO week number. */
  public String weeks() {
    return weeks;
  }

  public LocalDate seasonFrom() {
    return seasonFrom;
  }

  public LocalDate seasonTo() {
    return seasonTo;
  }

  public List<String> ages() {
    return ages;
  }

  public List<String> languages() {
    return languages;
  }

  /** Whether it is in the timetable of that very day; public holidays are the reader's matter. */
  public boolean happensOn(LocalDate date) {
    return date.getDayOfWeek() == day()
        && !date.isBefore(seasonFrom)
        && !date.isAfter(seasonTo)
        && inWeekOf(date);
  }

  private boolean inWeekOf(LocalDate date) {
    boolean even = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0;
    return weeks.equals("all") || weeks.equals(even ? "even" : "odd");
  }
}
