package fi.perhepuu.editing.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Section;
import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.data.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentContentTest {

  private static final Form FORM =
      Form.of(
          "test",
          Section.of(
              "all",
              Field.of("name", Field.Kind.LOCALIZED_LINE),
              Field.of("address.street", Field.Kind.LINE),
              Field.of("free", Field.Kind.FLAG),
              Field.of("days", Field.Kind.NUMBER),
              Field.choices("channels", "channels"),
              Field.group(
                  "hours",
                  Field.of("from", Field.Kind.TIME),
                  Field.of("note", Field.Kind.LOCALIZED_LINE))));

  private static SentContent sent(String json) {
    return new SentContent(FORM, Json.readMap(json));
  }

  @Test
  void whatTheFormKnowsIsTaken() {
    var sent =
        sent(
            """
            {"name": {"fi": "N"}, "address": {"street": "S 1"}, "free": true, "days": 4,
             "channels": ["phone", "chat"], "hours": [{"from": "09:00", "note": {"sv": "h"}}]}
            """);

    assertTrue(sent.faults().isEmpty());
    assertEquals(List.of("N"), sent.values().get("name.fi"));
    assertEquals(List.of("S 1"), sent.values().get("address.street"));
    assertEquals(List.of("true"), sent.values().get("free"));
    assertEquals(List.of("4"), sent.values().get("days"));
    assertEquals(List.of("phone", "chat"), sent.values().get("channels"));
    assertEquals(List.of("09:00"), sent.values().get("hours.0.from"));
    assertEquals(List.of("h"), sent.values().get("hours.0.note.sv"));
  }

  @Test
  void whatTheFormDoesNotKnowIsLeftOut() {
    assertTrue(sent("{\"admin\": true, \"__proto__\": {\"a\": 1}}").values().isEmpty());
    assertTrue(sent("{\"free\": false, \"name\": null}").values().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\": \"text\"}|name",
        "{\"name\": {\"fi\": {\"x\": 1}}}|name.fi",
        "{\"name\": {\"fi\": true}}|name.fi",
        "{\"free\": \"yes\"}|free",
        "{\"channels\": \"phone\"}|channels",
        "{\"channels\": [{\"a\": 1}]}|channels",
        "{\"hours\": {\"from\": \"09:00\"}}|hours",
        "{\"hours\": [3]}|hours.0",
        "{\"days\": [4]}|days"
      })
  void anotherShapeIsAFault(String json, String path) {
    assertEquals(List.of(path), sent(json).faults().stream().map(Fault::path).toList());
  }
}
