package fi.perhepuu.help.queues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.catalog.hours.Opening;
import fi.perhepuu.catalog.hours.Weeks;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueueHoursTest {

  @Test
  void readsTheHoursOfADocument() {
    var hours =
        QueueHours.of(
            Map.of(
                "hours",
                List.of(
                    Map.of("days", List.of("MO", "TU"), "from", "09:00", "to", "15:30"),
                    Map.of(
                        "days", List.of("SA"), "from", "10:00", "to", "12:00", "weeks", "odd"))));
    assertEquals(
        List.of(
            new Opening(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                LocalTime.of(9, 0),
                LocalTime.of(15, 30),
                Weeks.ALL,
                null,
                null),
            new Opening(
                Set.of(DayOfWeek.SATURDAY),
                LocalTime.of(10, 0),
                LocalTime.of(12, 0),
                Weeks.ODD,
                null,
                null)),
        hours);
  }

  @Test
  void aQueueMayHaveNone() {
    assertTrue(QueueHours.of(Map.of()).isEmpty());
  }
}
