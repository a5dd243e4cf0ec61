package fi.perhepuu.help.queues.members;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * When a member is away, as an administrator has filled it in.
 *
 * @param from the first day, or null: she is not
 * @param to the last day, or null: until further notice
 * @param isSound whether both are days, in order
 */
record AbsenceForm(LocalDate from, LocalDate to, boolean isSound) {

  static final String FROM = "awayFrom";
  static final String TO = "awayTo";

  static AbsenceForm of(MultivaluedMap<String, String> sent) {
    try {
      var from = day(sent, FROM);
      var to = day(sent, TO);
      boolean ordered = to == null || from != null && !to.isBefore(from);
      return new AbsenceForm(from, to, ordered);
    } catch (DateTimeParseException noDay) {
      return new AbsenceForm(null, null, false);
    }
  }

  private static LocalDate day(MultivaluedMap<String, String> sent, String name) {
    var text = sent.getOrDefault(name, List.of("")).get(0).strip();
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
