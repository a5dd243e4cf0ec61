package fi.perhepuu.catalog.places;

import fi.perhepuu.catalog.hours.KindHours;
import fi.perhepuu.catalog.hours.OpenState;
import fi.perhepuu.catalog.organizations.OrganizationView;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * One place with its week.
 *
 * @param hours all hours by kind, without those that have ended
 * @param rows everything in the timetable with its next dates, soonest first
 * @param keepers the organizations that keep the place together
 */
public record PlaceDetail(
    PlaceView place,
    OpenState open,
    List<KindHours> hours,
    WeekView week,
    List<Row> rows,
    List<OrganizationView> keepers) {

  /** Something of the timetable and when it takes place next. */
  public record Row(ProgramView program, List<LocalDate> nextDates) {}

  /** Languages spoken in the programme, in the order first met. */
  public List<String> languages() {
    return rows.stream().flatMap(row -> row.program().languages().stream()).distinct().toList();
  }

  public List<LocalizedText> keeperNames() {
    return keepers.stream().map(OrganizationView::name).toList();
  }

  public Timetable timetable() {
    return Timetable.of(week);
  }
}
