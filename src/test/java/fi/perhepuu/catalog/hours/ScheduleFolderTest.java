package fi.perhepuu.catalog.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.data.YamlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What may be wrong with hours, and where an editor is told of it. */
class ScheduleFolderTest {

  private static List<String> faults(String yaml) {
    var faults = new Faults();
    try {
      var bytes = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
      var entry = new YamlReader(faults).map("services", bytes).orElseThrow();
      ScheduleFolder.ofService(entry, UUID.randomUUID());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return faults.all().stream().map(it -> it.path() + " " + it.code()).toList();
  }

  private static String hours(String... rows) {
    return "hours:\n  - {" + String.join("}\n  - {", rows) + "}\n";
  }

  private static String visit(String days, String from, String to, String more) {
    return "kind: visit, days: [%s], from: \"%s\", to: \"%s\"%s".formatted(days, from, to, more);
  }

  @Test
  void goodHoursHaveNoFault() {
    var week =
        hours(
            visit("MO, TU", "08:00", "12:00", ""),
            visit("MO, TU", "12:00", "16:00", ", weeks: even, holidays: open"),
            visit("WE", "08:00", "12:00", ", validFrom: 2026-06-01, validTo: 2026-08-31"));
    var exceptions =
        """
        exceptions:
          - {date: 2026-12-24, closed: true}
          - {date: 2026-12-27, until: 2026-12-30, from: "10:00", to: "12:00"}
        """;

    assertEquals(List.of(), faults(week + exceptions));
  }

  @Test
  void anEndBeforeItsStartIsSaidOnce() {
    assertEquals(List.of("hours.0.to order"), faults(hours(visit("MO", "16:00", "08:00", ""))));
    assertEquals(
        List.of("hours.0.validTo order"),
        faults(
            hours(visit("MO", "08:00", "16:00", ", validFrom: 2026-08-01, validTo: 2026-06-01"))));
  }

  @Test
  void hoursOfAKindMayNotOverlap() {
    var overlap = List.of("hours.1.from overlap");

    assertEquals(
        overlap,
        faults(hours(visit("MO", "08:00", "12:00", ""), visit("TU, MO", "11:00", "13:00", ""))));
    assertEquals(
        overlap,
        faults(
            hours(
                visit("MO", "08:00", "12:00", ""),
                visit("MO", "09:00", "11:00", ", validFrom: 2026-06-01, validTo: 2026-06-30"))));
    assertEquals(
        List.of(),
        faults(
            hours(
                visit("MO", "08:00", "12:00", ", weeks: odd"),
                visit("MO", "08:00", "13:00", ", weeks: even"))));
    assertEquals(
        List.of(),
        faults(
            hours(
                visit("MO", "08:00", "16:00", ", validTo: 2026-05-31"),
                visit("MO", "09:00", "12:00", ", validFrom: 2026-06-01"))));
  }

  @Test
  void whatIsMissingOrUnknownIsSaidWhereItIs() {
    assertEquals(
        List.of("hours.0.days missing", "hours.0.from missing"),
        faults(hours("kind: visit, to: \"16:00\"")));
    assertEquals(
        List.of("hours.0.kind unknown", "hours.0.days unknown", "hours.0.weeks unknown"),
        faults(hours("kind: fax, days: [XX], from: \"08:00\", to: \"09:00\", weeks: some")));
  }

  @Test
  void exceptionsNeedHoursAndDoNotMeet() {
    assertEquals(
        List.of("exceptions.0.date no-hours"),
        faults("exceptions:\n  - {date: 2026-12-24, closed: true}\n"));
    var week = hours(visit("MO", "08:00", "16:00", ""));
    assertEquals(
        List.of("exceptions.1.date overlap"),
        faults(
            week
                + "exceptions:\n"
                + "  - {date: 2026-12-24, until: 2026-12-26, closed: true}\n"
                + "  - {date: 2026-12-26, from: \"10:00\", to: \"12:00\"}\n"));
    assertEquals(
        List.of("exceptions.0.date missing", "exceptions.1.until order"),
        faults(
            week
                + "exceptions:\n"
                + "  - {closed: true}\n"
                + "  - {date: 2026-12-26, until: 2026-12-24, closed: true}\n"));
  }
}
