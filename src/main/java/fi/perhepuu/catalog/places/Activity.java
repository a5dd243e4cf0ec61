package fi.perhepuu.catalog.places;

import fi.perhepuu.catalog.hours.Days;
import fi.perhepuu.catalog.hours.Weeks;
import fi.perhepuu.catalog.terms.AgeSpan;
import fi.perhepuu.platform.data.WordsColumn;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * One row of a meeting place's timetable: what happens there on one day of the week through a
 * season, every week or every other.
 */
@Entity
class Activity {

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

  ProgramView view(PlaceView place, LocalizedText host, AgeSpan span) {
    var times = new ProgramView.Times(Days.of(day), startsAt, endsAt, Weeks.of(weeks));
    var season = new ProgramView.Season(seasonFrom, seasonTo);
    return new ProgramView(name, note, price, times, season, span, languages, host, place);
  }
}
