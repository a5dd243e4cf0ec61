package fi.perhepuu.editing;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.data.Flat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How long a text may be and how far a date may lie, before anything else is asked of it. */
final class Limits {

  static final String TOO_LONG = "too-long";

  private static final LocalDate LAST = LocalDate.of(2100, 1, 1);
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  private final Form form;
  private final Faults faults;

  Limits(Form form, Faults faults) {
    this.form = form;
    this.faults = faults;
  }

  void check(Map<String, Object> document) {
    Flat.of(document).forEach((path, value) -> check(path, field(path, form.fields()), value));
  }

  private void check(String path, Field field, Object value) {
    if (field == null) {
      return;
    }
    if (String.valueOf(value).length() > field.longest() && !(value instanceof List<?>)) {
      faults.add(fault(path, TOO_LONG, "longer than " + field.longest() + " characters"));
    }
    if (field.kind() == Field.Kind.DATE && isFar(String.valueOf(value))) {
      faults.add(fault(path, "far-date", "not a date of our time"));
    }
  }

  // What is no date at all is the reader's to say.
  private static boolean isFar(String text) {
    if (!text.matches("[+-]?\\d{4,9}-\\d\\d-\\d\\d")) {
      return false;
    }
    return text.compareTo(LAST.toString()) > 0 || text.compareTo(FIRST.toString()) < 0;
  }

  private static Fault fault(String path, String code, String reason) {
    return new Fault("", 1, path, code, "'" + path + "' is " + reason);
  }

  private static Field field(String path, List<Field> fields) {
    for (var field : fields) {
      if (path.equals(field.path())) {
        return field;
      }
      if (path.startsWith(field.path() + ".")) {
        var rest = path.substring(field.path().length() + 1).replaceFirst("^\\d+\\.", "");
        return field.kind() == Field.Kind.GROUP ? field(rest, field.parts()) : field;
      }
    }
    return null;
  }
}
