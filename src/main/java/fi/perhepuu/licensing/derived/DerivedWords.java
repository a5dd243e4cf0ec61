package fi.perhepuu.licensing.derived;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.releases.Releases;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.TypedText;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a licensor says of a release: the name of its model, and what is new in it, by language. */
public record DerivedWords(Map<String, String> name, Map<String, String> notes) {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_NOTES = 2_000;

  static DerivedWords of(MultivaluedMap<String, String> form, List<String> languages) {
    Map<String, String> name = new LinkedHashMap<>();
    Map<String, String> notes = new LinkedHashMap<>();
    for (var language : languages) {
      name.put(language, text(form, "name." + language));
      notes.put(language, text(form, "notes." + language));
    }
    return new DerivedWords(name, notes);
  }

  /** The name as it was before; what is new is written anew. */
  static DerivedWords of(Optional<ModelRelease> former, List<String> languages) {
    Map<String, String> name = new LinkedHashMap<>();
    Map<String, String> notes = new LinkedHashMap<>();
    var before =
        former.flatMap(Releases::about).map(it -> it.localized("name")).orElse(LocalizedText.EMPTY);
    for (var language : languages) {
      name.put(language, before.has(language) ? before.in(language) : "");
      notes.put(language, "");
    }
    return new DerivedWords(name, notes);
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    var sent = form.getFirst(name);
    return sent == null ? "" : TypedText.clean(sent);
  }

  /** With something for a name where none has been written yet, to be looked at. */
  DerivedWords named() {
    Map<String, String> named = new LinkedHashMap<>();
    name.forEach((language, text) -> named.put(language, text.isEmpty() ? "–" : text));
    return new DerivedWords(named, notes);
  }

  /** What is wrong, by input: {@code name.sv}. */
  Map<String, String> faults() {
    Map<String, String> faults = new LinkedHashMap<>();
    name.forEach((language, text) -> check(faults, "name." + language, text, LONGEST_NAME));
    notes.forEach((language, text) -> check(faults, "notes." + language, text, LONGEST_NOTES));
    return faults;
  }

  private static void check(Map<String, String> faults, String input, String text, int longest) {
    if (text.isEmpty()) {
      faults.put(input, "missing");
    } else if (text.length() > longest) {
      faults.put(input, "too-long");
    }
  }
}
