package fi.perhepuu.editing.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form shows what has been written and what is wrong with it, where it is wrong. */
class FormFillerTest {

  private static final Form FORM =
      Form.of(
          "test.form",
          Section.of(
              "basics",
              Field.of("name", Field.Kind.LOCALIZED_LINE).must(),
              Field.choice("type", "types"),
              Field.group("hours", Field.of("from", Field.Kind.TIME))));

  private static FormView form(Map<String, Object> document, Fault... faults) {
    List<Option> types =
        List.of(new Option("a", LocalizedText.EMPTY), new Option("b", LocalizedText.EMPTY));
    return new FormFiller(
            FORM, List.of("fi", "sv"), any -> types, document, List.of(faults), Map.of())
        .view();
  }

  private static Fault fault(String path, String code) {
    return new Fault("services", 1, path, code, "");
  }

  private static FieldView field(FormView form, int place) {
    return form.parts().get(0).fields().get(place);
  }

  @Test
  void valuesStandInTheirFields() {
    var form =
        form(Map.of("name", Map.of("sv", "Rådgivning"), "type", "b", "hours", List.of(Map.of())));
    assertEquals(
        List.of("", "Rådgivning"),
        field(form, 0).inputs().stream().map(FieldView.Input::value).toList());
    assertEquals(
        List.of(false, true),
        field(form, 1).choices().stream().map(FieldView.Choice::chosen).toList());
  }

  @Test
  void aGroupAlwaysHasAnEmptyEntryToWriteInto() {
    assertEquals(1, field(form(Map.of()), 2).entries().size());
    var filled = form(Map.of("hours", List.of(Map.of("from", "09:00"))));
    assertEquals(2, field(filled, 2).entries().size());
  }

  @Test
  void aFaultIsShownWhereItIsAndLedTo() {
    var form =
        form(
            Map.of("hours", List.of(Map.of("from", "25:00"))),
            fault("name.sv", "missing-language"),
            fault("hours.0.from", "time"));
    assertNull(field(form, 0).inputs().get(0).fault());
    assertEquals("missing-language", field(form, 0).inputs().get(1).fault());
    assertEquals("time", field(form, 2).entries().get(0).get(0).fault());
    assertEquals(
        List.of(
            new FormView.Complaint("f-name.sv", "test.form.name", "sv", "missing-language"),
            new FormView.Complaint("f-hours.0.from", "test.form.hours.from", "", "time")),
        form.faults());
  }

  @Test
  void aFaultNoFieldShowsIsSaidAllTheSame() {
    var form = form(Map.of(), fault("code", "taken"));
    assertEquals("taken", form.faults().get(0).code());
  }

  @Test
  void aMissingTextLeadsToItsFirstLanguage() {
    var form = form(Map.of(), fault("name", "missing"));
    assertEquals("f-name.fi", form.faults().get(0).target());
    assertTrue(field(form, 0).field().required());
  }
}
