package fi.perhepuu.editing;

import fi.perhepuu.editing.history.History;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.platform.folder.FolderCopy;
import fi.perhepuu.platform.folder.FolderWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes what families see of every list of content, whether its module is licensed now or not. */
@ApplicationScoped
@Transactional
class ContentWriter implements FolderWriter {

  /** Written by its area: the one thing in its list is several files. */
  private static final String BRAND = "brand";

  @Inject @Any Instance<ContentKind> kinds;
  @Inject ItemDesk items;
  @Inject History history;

  @Override
  public void write(FolderCopy copy) {
    kinds.stream()
        .filter(kind -> !kind.list().equals(BRAND))
        .forEach(kind -> copy.list(kind.list(), entries(kind)));
  }

  private List<Map<String, Object>> entries(ContentKind kind) {
    var published =
        items.all(kind.list()).stream().filter(item -> item.published() != null).toList();
    var documents = history.contents(published.stream().map(ItemView::id).toList(), true);
    return published.stream()
        .sorted(
            Comparator.comparingInt((ItemView item) -> kind.place(item.id()))
                .thenComparing(ItemView::code))
        .map(item -> entry(kind, item.id(), item.code(), documents.get(item.id())))
        .toList();
  }

  private static Map<String, Object> entry(
      ContentKind kind, UUID id, String code, Map<String, Object> document) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("code", code);
    entry.putAll(document);
    entry.putAll(kind.beside(id));
    return entry;
  }
}
