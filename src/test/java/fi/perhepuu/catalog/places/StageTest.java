package fi.perhepuu.catalog.places;

import static fi.perhepuu.catalog.places.Location.Stage.CLOSED;
import static fi.perhepuu.catalog.places.Location.Stage.OPEN;
import static fi.perhepuu.catalog.places.Location.Stage.PLANNED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StageTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void a_planned_place_is_planned_until_its_opening_day() {
    assertEquals(PLANNED, place("planned", null).stageOn(TODAY));
    assertEquals(PLANNED, place("planned", TODAY.plusDays(1)).stageOn(TODAY));
    assertEquals(OPEN, place("planned", TODAY).stageOn(TODAY));
  }

  @Test
  void an_open_place_is_not_open_before_its_opening_day() {
    assertEquals(OPEN, place("open", null).stageOn(TODAY));
    assertEquals(OPEN, place("open", TODAY.minusYears(8)).stageOn(TODAY));
    assertEquals(PLANNED, place("open", TODAY.plusDays(1)).stageOn(TODAY));
  }

  @Test
  void a_closed_place_stays_closed() {
    assertEquals(CLOSED, place("closed", TODAY.minusYears(1)).stageOn(TODAY));
  }

  private static Location place(String state, LocalDate openedOn) {
    var place = new Location();
    place.state = state;
    place.openedOn = openedOn;
    return place;
  }
}
