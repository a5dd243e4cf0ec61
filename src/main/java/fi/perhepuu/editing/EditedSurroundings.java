package fi.perhepuu.editing;

import fi.perhepuu.editing.history.History;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
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
  private final Map<String, Map<String, ItemView>> codes = new HashMap<>();
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

  /** Only what is published may be named by something that is to be published. */
  @Override
  public Set<String> codes(String list) {
    return known(list).values().stream()
        .filter(item -> item.published() != null)
        .map(ItemView::code)
        .collect(Collectors.toSet());
  }

  private Map<String, ItemView> known(String list) {
    return codes.computeIfAbsent(
        list, any -> items.all(list).stream().collect(Collectors.toMap(ItemView::code, it -> it)));
  }

  @Override
  public UUID id(String list, String code) {
    var item = known(list).get(code);
    return item == null ? new UUID(0, 0) : item.id();
  }

  @Override
  public UUID reference(Entry entry, String key, String list) {
    var item = entry.optionalText(key).map(known(list)::get).orElse(null);
    if (item != null && item.published() == null) {
      entry.fault(key, "not-published", "'" + item.code() + "' has not been published");
      return item.id();
    }
    return Surroundings.super.reference(entry, key, list);
  }
}
