package fi.perhepuu.editing;

import fi.perhepuu.editing.history.History;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.folder.Surroundings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a document is read among: everything else the tenant's people have written. Lists are read
 * once and kept while one thing, or one import, is being read.
 */
final class EditedSurroundings implements Surroundings {

  private final ItemDesk items;
  private final History history;
  private final List<String> languages;
  private final String defaultLanguage;
  private final Map<String, Map<String, UUID>> codes = new HashMap<>();
  private final Map<String, List<Entry>> entries = new HashMap<>();

  EditedSurroundings(
      ItemDesk items, History history, List<String> languages, String defaultLanguage) {
    this.items = items;
    this.history = history;
    this.languages = languages;
    this.defaultLanguage = defaultLanguage;
  }

  @Override
  public List<String> languages() {
    return languages;
  }

  @Override
  public String defaultLanguage() {
    return defaultLanguage;
  }

  @Override
  public List<Entry> all(String list) {
    return entries.computeIfAbsent(
        list,
        any ->
            history.newest(list).stream()
                .map(version -> Documents.entry(list, version.content(), new Faults()))
                .toList());
  }

  @Override
  public Set<String> codes(String list) {
    return known(list).keySet();
  }

  private Map<String, UUID> known(String list) {
    return codes.computeIfAbsent(
        list,
        any -> items.all(list).stream().collect(Collectors.toMap(it -> it.code(), it -> it.id())));
  }

  @Override
  public UUID id(String list, String code) {
    return known(list).getOrDefault(code, new UUID(0, 0));
  }
}
