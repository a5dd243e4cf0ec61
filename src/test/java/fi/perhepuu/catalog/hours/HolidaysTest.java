package fi.perhepuu.catalog.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.data.YamlReader;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HolidaysTest {

  private final Holidays holidays = Door.holidays();

  /** The calendar of the library and the dates of the model agree to the day. */
  @Test
  void they_are_the_days_the_model_lists() throws Exception {
    var listed = new TreeSet<LocalDate>();
    var file = "/model/2026.1/holidays.yaml";
    var nodes = new YamlReader(new Faults()).list(file, getClass().getResourceAsStream(file));
    nodes.stream()
        .filter(node -> node.text("type").equals("holiday"))
        .flatMap(node -> node.words("dates").stream())
        .map(LocalDate::parse)
        .forEach(listed::add);
    var computed = new TreeSet<LocalDate>();
    LocalDate.of(2026, 1, 1)
        .datesUntil(LocalDate.of(2030, 1, 1))
        .filter(holidays::include)
        .forEach(computed::add);
    assertEquals(List.copyOf(listed), List.copyOf(computed));
  }

  @Test
  void eves_on_which_offices_close_are_among_them_and_others_are_not() {
    assertTrue(holidays.include(LocalDate.of(2026, 6, 19)));
    assertTrue(holidays.include(LocalDate.of(2026, 12, 24)));
    assertFalse(holidays.include(LocalDate.of(2026, 12, 31)));
    assertFalse(holidays.include(LocalDate.of(2026, 4, 2)));
  }
}
