package fi.perhepuu.editing;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.history.History;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.data.Flat;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads documents and holds them against everything they must be before families may see them. */
@ApplicationScoped
class DraftReader {

  @Inject ItemDesk items;
  @Inject History history;
  @Inject Locality locality;

  /**
   * @param excepted a language may be missing, by an exception on record
   */
  Surroundings surroundings(boolean excepted) {
    var languages = excepted ? List.of(locality.defaultLanguage()) : locality.official();
    return new EditedSurroundings(items, history, languages, locality.defaultLanguage());
  }

  Draft read(ContentKind kind, Surroundings around, Map<String, Object> document, UUID id) {
    var faults = new Faults();
    new Limits(kind.form(), faults).check(document);
    if (unsavable(faults.all()).findAny().isPresent()) {
      // What is far too long need not be understood.
      return new Draft(document, LocalizedText.EMPTY, null, List.of(), faults.all(), List.of());
    }
    var entry = Documents.entry(kind.list(), document, faults);
    var flat = Flat.of(document);
    kind.form().fields().stream()
        .filter(field -> field.required() && isMissing(field.path(), flat))
        .forEach(field -> entry.fault(field.path(), "missing", field.path() + " is missing"));
    var rows = kind.read(around, entry, id);
    var organization =
        kind.organizationKey()
            .flatMap(entry::optionalText)
            .map(code -> around.id("organizations", code))
            .orElse(null);
    return new Draft(
        document,
        kind.name(entry),
        organization,
        rows,
        once(faults.all()),
        missing(kind, document));
  }

  // The form and the reader may both have missed the same thing.
  private static List<Fault> once(List<Fault> faults) {
    Map<String, Fault> byPlace = new LinkedHashMap<>();
    faults.forEach(fault -> byPlace.putIfAbsent(fault.path() + " " + fault.code(), fault));
    return List.copyOf(byPlace.values());
  }

  private static boolean isMissing(String path, Map<String, Object> flat) {
    return flat.keySet().stream().noneMatch(key -> key.equals(path) || key.startsWith(path + "."));
  }

  /** Languages in which a text is missing that exists in another. */
  private List<String> missing(ContentKind kind, Map<String, Object> document) {
    var flat = Flat.of(document);
    Set<String> missing = new TreeSet<>();
    kind.form().fields().stream()
        .filter(field -> field.kind().localized())
        .map(Field::path)
        .filter(path -> flat.keySet().stream().anyMatch(key -> key.startsWith(path + ".")))
        .forEach(
            path ->
                locality.languages().stream()
                    .filter(language -> !flat.containsKey(path + "." + language))
                    .forEach(missing::add));
    return List.copyOf(missing);
  }

  /** Faults that even a draft may not have: what is too long is not kept silently cut. */
  static List<Fault> unsavable(Draft draft) {
    return unsavable(draft.faults()).toList();
  }

  private static Stream<Fault> unsavable(List<Fault> faults) {
    return faults.stream().filter(fault -> fault.code().equals(Limits.TOO_LONG));
  }
}
