package fi.perhepuu.editing.exchange;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of a list's table: one value of the form.
 *
 * @param name the path of its value: {@code name.sv}, {@code hours.0.from}
 * @param field what it holds, or null for the code
 * @param group the group it belongs to, or empty
 */
record Column(String name, Field field, String group) {

  static final String CODE = "code";

  private static final Pattern PLACE = Pattern.compile("(\\d{1,3})\\.(.+)");

  /** The column of that name, if the form has one. */
  static Optional<Column> of(String name, Form form, List<String> languages) {
    return name.equals(CODE)
        ? Optional.of(new Column(CODE, null, ""))
        : find(name, name, form.fields(), languages, "");
  }

  private static Optional<Column> find(
      String name, String rest, List<Field> fields, List<String> languages, String group) {
    return fields.stream()
        .flatMap(field -> match(name, rest, field, languages, group).stream())
        .findFirst();
  }

  private static Optional<Column> match(
      String name, String rest, Field field, List<String> languages, String group) {
    boolean inside = rest.startsWith(field.path() + ".");
    var inner = inside ? rest.substring(field.path().length() + 1) : "";
    if (field.kind() == Field.Kind.GROUP) {
      var place = PLACE.matcher(inner);
      return place.matches()
          ? find(name, place.group(2), field.parts(), languages, field.path())
          : Optional.empty();
    }
    boolean fits = field.kind().localized() ? languages.contains(inner) : rest.equals(field.path());
    return fits ? Optional.of(new Column(name, field, group)) : Optional.empty();
  }

  boolean isCode() {
    return field == null;
  }
}
