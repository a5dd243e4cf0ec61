package fi.perhepuu.editing.exchange;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.FormDocument;
import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.data.Flat;
import fi.perhepuu.platform.text.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row of a table as a document: what the table has a column for is as the row says, empty cells
 * too; everything else stays as it was. Entries that repeat, opening hours for one, come from the
 * table as a whole when it has any column of them.
 */
final class RowDocument {

  private final Form form;
  private final List<String> languages;
  private final List<Column> columns;

  RowDocument(Form form, List<String> languages, List<Column> columns) {
    this.form = form;
    this.languages = languages;
    this.columns = columns;
  }

  static String code(List<Column> columns, List<String> cells) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isCode()) {
        return cell(cells, i).strip();
      }
    }
    return "";
  }

  Optional<String> code(List<String> cells) {
    return Optional.of(code(columns, cells)).filter(code -> !code.isEmpty());
  }

  Map<String, Object> read(List<String> cells, Map<String, Object> before) {
    Map<String, List<String>> sent = new LinkedHashMap<>(kept(before));
    for (int i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      if (!column.isCode()) {
        sent.put(column.name(), Cell.sent(column.field(), cell(cells, i)));
      }
    }
    sent.values().removeIf(values -> values.stream().allMatch(String::isBlank));
    Map<String, Object> document =
        new LinkedHashMap<>(FormDocument.read(form, languages, sent, before));
    code(cells).ifPresent(code -> document.put(Column.CODE, code));
    return document;
  }

  /** The values of the document that the table has no column for, as a form would send them. */
  private Map<String, List<String>> kept(Map<String, Object> before) {
    Set<String> names = new HashSet<>();
    Set<String> groups = new HashSet<>();
    columns.forEach(column -> names.add(column.name()));
    columns.forEach(column -> groups.add(column.group()));
    Map<String, List<String>> kept = new LinkedHashMap<>();
    Flat.of(before)
        .forEach(
            (path, value) ->
                Column.of(path, form, languages)
                    .filter(it -> !it.isCode() && !names.contains(path))
                    .filter(it -> it.group().isEmpty() || !groups.contains(it.group()))
                    .ifPresent(it -> kept.put(path, sent(it.field(), value))));
    return kept;
  }

  private static List<String> sent(Field field, Object value) {
    return value instanceof List<?> words
        ? words.stream().map(String::valueOf).toList()
        : Cell.sent(field, String.valueOf(value));
  }

  /** What is wrong with the row itself, whatever its document says. */
  List<Fault> faults(List<String> cells) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      var text = cell(cells, i).strip();
      if (column.isCode() && !Slug.of(text).equals(text)) {
        faults.add(fault(column, "code"));
      }
      if (!column.isCode() && Cell.isNoAnswer(column.field(), text)) {
        faults.add(fault(column, "yes-or-no"));
      }
    }
    return faults;
  }

  private static Fault fault(Column column, String code) {
    return new Fault("", 1, column.name(), code, column.name() + " is wrong: " + code);
  }

  private static String cell(List<String> cells, int place) {
    return place < cells.size() ? cells.get(place) : "";
  }
}
