package fi.perhepuu.editing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Section;
import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.data.Flat;
import fi.perhepuu.platform.data.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowDocumentTest {

  private static final List<String> LANGUAGES = List.of("fi", "sv");

  private static final Form FORM =
      Form.of(
          "test",
          Section.of(
              "all",
              Field.of("name", Field.Kind.LOCALIZED_LINE),
              Field.of("address.street", Field.Kind.LINE),
              Field.of("free", Field.Kind.FLAG),
              Field.of("days", Field.Kind.NUMBER),
              Field.of("from", Field.Kind.DATE),
              Field.choices("channels", "channels"),
              Field.group(
                  "hours",
                  Field.of("from", Field.Kind.TIME),
                  Field.of("note", Field.Kind.LOCALIZED_LINE))));

  private static final Map<String, Object> BEFORE =
      Json.readMap(
          """
          {"code": "a", "checkedBy": {"fi": "kept"}, "name": {"fi": "N", "sv": "S"},
           "address": {"street": "Street 1"}, "free": true, "days": 3, "channels": ["phone", "chat"],
           "hours": [{"from": "09:00", "note": {"fi": "x"}}, {"from": "13:00"}]}
          """);

  private static Map<String, Object> read(String header, String... cells) {
    var columns = new Columns(FORM, LANGUAGES).named(List.of(header.split(",")));
    return Flat.of(new RowDocument(FORM, LANGUAGES, columns).read(List.of(cells), BEFORE));
  }

  @Test
  void whatTheTableHasNoColumnForStaysAsItWas() {
    var document = read("code,name.sv", "a", "Svenska");

    var expected = Flat.of(BEFORE);
    expected.put("name.sv", "Svenska");
    assertEquals(
        Json.write(expected.get("hours.1.from")), Json.write(document.get("hours.1.from")));
    assertEquals(expected, document);
  }

  @Test
  void anEmptyCellTakesAway() {
    var document = read("code,name.sv,free,days,channels", "a", "", "", "", "");

    assertTrue(
        document.keySet().stream().noneMatch(it -> it.matches("name.sv|free|days|channels")));
  }

  @Test
  void entriesComeFromTheTableAsAWhole() {
    var document = read("code,hours.0.from", "a", "10:00");

    assertEquals("10:00", document.get("hours.0.from"));
    assertTrue(document.keySet().stream().noneMatch(it -> it.matches("hours.0.note.fi|hours.1.*")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "free|kyllä|true",
        "free|x|true",
        "days|4|4",
        "days|four|four",
        "from|46000|2025-12-09",
        "from|2026-01-01|2026-01-01",
        "from|9999-01-01|9999-01-01",
        "hours.0.from|0.375|09:00",
        "hours.0.from|09:30|09:30",
        "address.street|Katu 2|Katu 2"
      })
  void aCellIsReadAsItsFieldIsMeant(String column, String cell, String value) {
    assertEquals(value, String.valueOf(read("code," + column, "a", cell).get(column)));
  }

  @Test
  void manyValuesStandInOneCell() {
    assertEquals(List.of("phone", "visit"), read("channels", "phone, visit").get("channels"));
  }

  @Test
  void whatTheFormDoesNotKnowIsRefusedByName() {
    var names = IntStream.range(0, 50).mapToObj(it -> "column" + it).toList();
    var refused =
        assertThrows(UnknownColumns.class, () -> new Columns(FORM, LANGUAGES).named(names));

    assertEquals(names, refused.names());
    for (var name : List.of("name", "name.ru", "hours.from", "hours.x.from", "hours.0", "admin")) {
      assertThrows(UnknownColumns.class, () -> new Columns(FORM, LANGUAGES).named(List.of(name)));
    }
  }

  @Test
  void aColumnMayNotStandTwice() {
    var columns = new Columns(FORM, LANGUAGES);
    var header = List.of("code", "days", "days");

    assertEquals(
        "column-twice", assertThrows(UnknownColumns.class, () -> columns.named(header)).code());
  }

  @Test
  void aCodeThatIsNoneIsAFault() {
    var columns = new Columns(FORM, LANGUAGES).named(List.of("code", "free"));
    var rows = new RowDocument(FORM, LANGUAGES, columns);

    assertEquals(List.of("code"), codes(rows.faults(List.of("Not a code", "kyllä"))));
    assertEquals(List.of("yes-or-no"), codes(rows.faults(List.of("a", "maybe"))));
    assertTrue(rows.faults(List.of("", "")).isEmpty());
  }

  private static List<String> codes(List<Fault> faults) {
    return faults.stream().map(Fault::code).toList();
  }

  @Test
  void exportHasRoomForEveryEntry() {
    var columns = new Columns(FORM, LANGUAGES);
    columns.makeRoomFor(BEFORE);

    assertEquals("code", columns.all().get(0));
    assertTrue(columns.all().contains("hours.1.note.sv"));
    assertTrue(columns.all().contains("address.street"));
    assertEquals(columns.all(), columns.named(columns.all()).stream().map(Column::name).toList());
  }
}
