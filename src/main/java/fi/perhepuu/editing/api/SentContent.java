package fi.perhepuu.editing.api;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.platform.data.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Content as it was sent, held against its form: what the form knows is taken in the shape the form
 * gives it, what it does not know is left out, and a value of another shape is a fault.
 */
final class SentContent {

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  SentContent(Form form, Map<String, Object> content) {
    form.fields().forEach(field -> take(field, "", at(content, field.path())));
  }

  /** The values by the names a page's form would send them under. */
  Map<String, List<String>> values() {
    return values;
  }

  List<Fault> faults() {
    return faults;
  }

  private static Object at(Map<?, ?> content, String path) {
    if (content.containsKey(path)) {
      return content.get(path);
    }
    int dot = path.indexOf('.');
    return dot > 0 && content.get(path.substring(0, dot)) instanceof Map<?, ?> inner
        ? at(inner, path.substring(dot + 1))
        : null;
  }

  private void take(Field field, String prefix, Object value) {
    var name = prefix + field.path();
    if (value == null) {
      return;
    }
    switch (field.kind()) {
      case GROUP -> entries(field, name, value);
      case CHOICES -> many(name, value);
      case LOCALIZED_LINE, LOCALIZED_TEXT -> languages(name, value);
      case FLAG -> flag(name, value);
      default -> plain(name, value);
    }
  }

  private void entries(Field group, String name, Object value) {
    if (!(value instanceof List<?> entries)) {
      wrong(name, "list");
      return;
    }
    for (int i = 0; i < entries.size(); i++) {
      var prefix = name + "." + i + ".";
      if (entries.get(i) instanceof Map<?, ?> entry) {
        group.parts().forEach(part -> take(part, prefix, at(entry, part.path())));
      } else {
        wrong(name + "." + i, "object");
      }
    }
  }

  private void many(String name, Object value) {
    if (!(value instanceof List<?> words) || !words.stream().allMatch(String.class::isInstance)) {
      wrong(name, "list");
      return;
    }
    values.put(name, words.stream().map(String::valueOf).toList());
  }

  private void languages(String name, Object value) {
    if (value instanceof Map<?, ?> texts) {
      texts.forEach((language, text) -> text(name + "." + language, text));
    } else {
      wrong(name, "object");
    }
  }

  private void text(String name, Object value) {
    if (value != null) {
      plain(name, value);
    }
  }

  private void flag(String name, Object value) {
    if (!(value instanceof Boolean flag)) {
      wrong(name, "boolean");
    } else if (flag) {
      values.put(name, List.of("true"));
    }
  }

  private void plain(String name, Object value) {
    if (value instanceof String || value instanceof Number) {
      values.put(name, List.of(String.valueOf(value)));
    } else {
      wrong(name, "text");
    }
  }

  private void wrong(String path, String expected) {
    faults.add(new Fault("", 1, path, "wrong-type", "'" + path + "' must be a " + expected));
  }
}
