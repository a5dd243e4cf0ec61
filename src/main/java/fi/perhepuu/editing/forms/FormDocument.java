package fi.perhepuu.editing.forms;

import fi.perhepuu.platform.data.Flat;
import fi.perhepuu.platform.text.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody has written into a form, as a document. Only the form's own fields are taken; an
 * empty one is left out; what the form does not know of stays as it was.
 */
public final class FormDocument {

  private static final int MOST_ENTRIES = 200;

  private final List<String> languages;
  private final Map<String, List<String>> sent;
  private final Map<String, Object> flat;

  private FormDocument(
      List<String> languages, Map<String, List<String>> sent, Map<String, Object> before) {
    this.languages = languages;
    this.sent = sent;
    this.flat = Flat.of(before);
  }

  /**
   * @param sent what came, by name: {@code name.sv}, {@code hours.0.from}
   * @param before the document the form was filled from
   */
  public static Map<String, Object> read(
      Form form,
      List<String> languages,
      Map<String, List<String>> sent,
      Map<String, Object> before) {
    var reading = new FormDocument(languages, sent, before);
    for (var field : form.fields()) {
      reading.forget(field.path());
      reading.read(field, "");
    }
    return Flat.nested(reading.flat);
  }

  private void forget(String path) {
    flat.keySet().removeIf(key -> key.equals(path) || key.startsWith(path + "."));
  }

  private void read(Field field, String prefix) {
    var name = prefix + field.path();
    switch (field.kind()) {
      case LOCALIZED_LINE, LOCALIZED_TEXT -> languages.forEach(it -> text(name + "." + it));
      case GROUP -> places(name).forEach(place -> entry(field, name + "." + place + "."));
      case CHOICES -> choices(name);
      case FLAG -> flag(name);
      case NUMBER -> number(name);
      default -> text(name);
    }
  }

  private void entry(Field group, String prefix) {
    group.parts().forEach(part -> read(part, prefix));
  }

  /** The places that were sent of a group, in order. */
  private Set<Integer> places(String group) {
    Set<Integer> places = new TreeSet<>();
    for (var name : sent.keySet()) {
      if (name.startsWith(group + ".")) {
        var place = name.substring(group.length() + 1).split("\\.", 2)[0];
        if (place.matches("\\d{1,3}") && Integer.parseInt(place) < MOST_ENTRIES) {
          places.add(Integer.valueOf(place));
        }
      }
    }
    return places;
  }

  private void text(String name) {
    var text = first(name);
    if (!text.isBlank()) {
      flat.put(name, text);
    }
  }

  // What is no number stays a text, so that it can be shown again beside what is wrong with it.
  private void number(String name) {
    var text = first(name);
    if (!text.isBlank()) {
      flat.put(name, text.matches("-?\\d{1,9}") ? (Object) Long.valueOf(text) : text);
    }
  }

  private void flag(String name) {
    if (!first(name).isBlank()) {
      flat.put(name, true);
    }
  }

  private void choices(String name) {
    List<String> chosen = new ArrayList<>();
    sent.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isBlank())
        .forEach(chosen::add);
    if (!chosen.isEmpty()) {
      flat.put(name, chosen);
    }
  }

  private String first(String name) {
    var values = sent.get(name);
    return values == null || values.isEmpty() ? "" : TypedText.clean(values.get(0));
  }
}
