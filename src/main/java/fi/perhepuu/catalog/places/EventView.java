package fi.perhepuu.catalog.places;

import fi.perhepuu.catalog.terms.AgeSpan;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** One time that something of a timetable takes place, or would, were it no public holiday. */
public record EventView(LocalDate date, ProgramView program, boolean cancelledByHoliday) {

  public LocalizedText name() {
    return program.name();
  }

  public LocalizedText placeName() {
    return program.place().name();
  }

  public String placeSlug() {
    return program.place().slug();
  }

  public LocalTime from() {
    return program.times().from();
  }

  public LocalTime to() {
    return program.times().to();
  }

  Instant end(ZoneId zone) {
    return date.atTime(to()).atZone(zone).toInstant();
  }

  public AgeSpan ages() {
    return program.ages();
  }

  public List<String> languages() {
    return program.languages();
  }
}
