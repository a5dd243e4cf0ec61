package fi.perhepuu.editing.exchange;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.platform.data.Flat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The columns of a list's table, from its form and from a file's header. */
final class Columns {

  private final Form form;
  private final List<String> languages;
  private final Map<String, Integer> entries = new HashMap<>();

  Columns(Form form, List<String> languages) {
    this.form = form;
    this.languages = languages;
  }

  /** The columns a file's header names; an unnamed one is left alone if nothing stands in it. */
  List<Column> named(List<String> header) {
    List<Column> columns = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (var name : header) {
      Column.of(name, form, languages).ifPresentOrElse(columns::add, () -> unknown.add(name));
    }
    if (!unknown.isEmpty()) {
      throw new UnknownColumns("unknown-columns", unknown);
    }
    var seen = new HashSet<String>();
    var twice = header.stream().filter(name -> !seen.add(name)).toList();
    if (!twice.isEmpty()) {
      throw new UnknownColumns("column-twice", twice);
    }
    return columns;
  }

  /** Makes room for every entry of a document's groups. */
  void makeRoomFor(Map<String, Object> document) {
    for (var path : Flat.of(document).keySet()) {
      Column.of(path, form, languages)
          .filter(column -> !column.isCode() && !column.group().isEmpty())
          .ifPresent(column -> makeRoom(column.group(), path));
    }
  }

  private void makeRoom(String group, String path) {
    var place = path.substring(group.length() + 1).split("\\.", 2)[0];
    entries.merge(group, Integer.parseInt(place) + 1, Math::max);
  }

  /** Every column the list has, the code first. */
  List<String> all() {
    List<String> names = new ArrayList<>();
    names.add(Column.CODE);
    form.fields().forEach(field -> add(field, "", names));
    return names;
  }

  private void add(Field field, String prefix, List<String> names) {
    var name = prefix + field.path();
    switch (field.kind()) {
      case LOCALIZED_LINE, LOCALIZED_TEXT ->
          languages.forEach(language -> names.add(name + "." + language));
      case GROUP -> {
        for (int i = 0; i < entries.getOrDefault(field.path(), 1); i++) {
          var inner = name + "." + i + ".";
          field.parts().forEach(part -> add(part, inner, names));
        }
      }
      default -> names.add(name);
    }
  }
}
