package fi.perhepuu.catalog.content;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Section;

/** The part of a form that asks for opening hours; services and places have the same. */
final class HoursFields {

  private HoursFields() {}

  static Section section() {
    return Section.of("hours", hours(), exceptions());
  }

  private static Field hours() {
    return Field.group(
        "hours",
        Field.choice("kind", "hour-kinds"),
        Field.choices("days", "days"),
        Field.of("from", Field.Kind.TIME),
        Field.of("to", Field.Kind.TIME),
        Field.choice("weeks", "weeks"),
        Field.of("validFrom", Field.Kind.DATE),
        Field.of("validTo", Field.Kind.DATE),
        Field.choice("holidays", "holidays"));
  }

  private static Field exceptions() {
    return Field.group(
        "exceptions",
        Field.of("date", Field.Kind.DATE),
        Field.of("until", Field.Kind.DATE),
        Field.of("closed", Field.Kind.FLAG),
        Field.of("from", Field.Kind.TIME),
        Field.of("to", Field.Kind.TIME),
        Field.choice("kind", "hour-kinds"));
  }
}
