package fi.perhepuu.editing.exchange;

import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.editing.Rights;
import fi.perhepuu.editing.history.History;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.editing.items.ListFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads a list's documents a few at a time, as far as their reader may see them. */
@RequestScoped
@Transactional
class ExportDesk {

  static final int AT_ONCE = 200;

  @Inject ItemDesk items;
  @Inject History history;
  @Inject Rights rights;

  /**
   * @param published what families see; things they do not see are left out
   */
  List<Map<String, Object>> page(ContentKind kind, boolean published, int number) {
    var filter = new ListFilter(kind.list(), "", "", "", null, rights.organizations(kind));
    var ids = items.page(filter, number * AT_ONCE, AT_ONCE).stream().map(ItemView::id).toList();
    var contents = history.contents(ids, published);
    return ids.stream().map(contents::get).filter(Objects::nonNull).toList();
  }

  int pages(ContentKind kind) {
    var filter = new ListFilter(kind.list(), "", "", "", null, rights.organizations(kind));
    return (int) ((items.count(filter) + AT_ONCE - 1) / AT_ONCE);
  }
}
