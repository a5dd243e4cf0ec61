package fi.perhepuu.editing.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody writes into a form becomes a document, and nothing else does. */
class FormDocumentTest {

  private static final Form FORM =
      Form.of(
          "test.form",
          Section.of(
              "basics",
              Field.of("name", Field.Kind.LOCALIZED_LINE),
              Field.of("weeks", Field.Kind.NUMBER),
              Field.of("remoteFirst", Field.Kind.FLAG),
              Field.choices("channels", "channels"),
              Field.group(
                  "hours",
                  Field.choice("kind", "kinds"),
                  Field.of("from", Field.Kind.TIME),
                  Field.choices("days", "days"))));

  private final Map<String, List<String>> sent = new HashMap<>();

  private Map<String, Object> document(Map<String, Object> before) {
    return FormDocument.read(FORM, List.of("fi", "sv"), sent, before);
  }

  @Test
  void textsComeByLanguageAndNumbersAsNumbers() {
    sent.put("name.fi", List.of(" Neuvola "));
    sent.put("name.sv", List.of("Rådgivning"));
    sent.put("weeks", List.of("4"));
    sent.put("remoteFirst", List.of("true"));
    sent.put("channels", List.of("phone", "chat"));
    assertEquals(
        Map.of(
            "name",
            Map.of("fi", "Neuvola", "sv", "Rådgivning"),
            "weeks",
            4L,
            "remoteFirst",
            true,
            "channels",
            List.of("phone", "chat")),
        document(Map.of()));
  }

  @Test
  void whatIsNoNumberStaysToBeShownAgain() {
    sent.put("weeks", List.of("neljä"));
    assertEquals(Map.of("weeks", "neljä"), document(Map.of()));
  }

  @Test
  void emptyFieldsAndEmptyEntriesAreLeftOut() {
    sent.put("name.fi", List.of(""));
    sent.put("hours.0.kind", List.of(""));
    sent.put("hours.0.from", List.of(" "));
    sent.put("hours.2.kind", List.of("phone"));
    sent.put("hours.2.days", List.of("MO", "TU"));
    assertEquals(
        Map.of("hours", List.of(Map.of("kind", "phone", "days", List.of("MO", "TU")))),
        document(Map.of("name", Map.of("fi", "Vanha"))));
  }

  @Test
  void whatTheFormDoesNotKnowStaysAsItWasAndCannotBeSent() {
    sent.put("name.fi", List.of("Uusi"));
    sent.put("name.xx", List.of("Muu"));
    sent.put("secret", List.of("x"));
    sent.put("hours.0.secret", List.of("x"));
    assertEquals(
        Map.of("demo", true, "name", Map.of("fi", "Uusi")),
        document(Map.of("demo", true, "name", Map.of("fi", "Vanha"))));
  }

  @Test
  void manyOrStrangePlacesInAGroupAreNotTaken() {
    sent.put("hours.999.kind", List.of("phone"));
    sent.put("hours.-1.kind", List.of("phone"));
    sent.put("hours.x.kind", List.of("phone"));
    assertEquals(Map.of(), document(Map.of()));
  }

  @Test
  void charactersThatDrawNothingAreTakenOutAndOthersStay() {
    sent.put("name.fi", List.of("Per\u0000he\r\nناصر 👶"));
    assertEquals(Map.of("name", Map.of("fi", "Perhe\nناصر 👶")), document(Map.of()));
  }
}
