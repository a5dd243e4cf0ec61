package fi.perhepuu.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Section;
import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.data.Faults;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is too long or too far away, wherever in a document. */
class LimitsTest {

  private static final Form FORM =
      Form.of(
          "test.form",
          Section.of(
              "basics",
              Field.of("name", Field.Kind.LOCALIZED_LINE).longest(5),
              Field.of("checkedOn", Field.Kind.DATE),
              Field.group("hours", Field.of("note", Field.Kind.LINE).longest(3))));

  private static List<String> faults(Map<String, Object> document) {
    var faults = new Faults();
    new Limits(FORM, faults).check(document);
    return faults.all().stream().map(Fault::path).toList();
  }

  @Test
  void aTextOfAnyLanguageMayBeAsLongAsItsField() {
    assertEquals(List.of(), faults(Map.of("name", Map.of("fi", "viisi"))));
    assertEquals(List.of("name.sv"), faults(Map.of("name", Map.of("sv", "sex tecken"))));
  }

  @Test
  void soMayATextInsideAGroup() {
    var hours = List.of(Map.of("note", "abc"), Map.of("note", "abcd"));
    assertEquals(List.of("hours.1.note"), faults(Map.of("hours", hours)));
  }

  @Test
  void aDateLiesInOurTime() {
    assertEquals(List.of(), faults(Map.of("checkedOn", "2027-03-01")));
    assertEquals(List.of("checkedOn"), faults(Map.of("checkedOn", "9999-12-31")));
    assertEquals(List.of("checkedOn"), faults(Map.of("checkedOn", "0027-03-01")));
    assertEquals(List.of("checkedOn"), faults(Map.of("checkedOn", "+12027-03-01")));
  }

  @Test
  void whatTheFormDoesNotKnowIsNobodysConcern() {
    assertEquals(List.of(), faults(Map.of("other", "x".repeat(1_000))));
  }
}
