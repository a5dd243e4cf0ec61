package fi.perhepuu.editing.items;

import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the things of the tenant's lists. */
@ApplicationScoped
@Transactional
public class ItemDesk {

  @Inject ContentItems items;

  /** The thing, held until the transaction ends; two editors take turns. */
  public ContentItem lock(UUID id) {
    return items.lock(id).orElseThrow(() -> new NotFound("item"));
  }

  public Optional<ContentItem> lockIfThere(UUID id) {
    return items.lock(id);
  }

  /** As {@link #lockIfThere}; when it is not there, nobody else makes one until this is done. */
  public Optional<ContentItem> lockOrReserve(String list, UUID id) {
    var present = items.lock(id);
    if (present.isPresent()) {
      return present;
    }
    items.takeTurns(list);
    return items.lock(id);
  }

  /** New things of a list come one after another: no two may get the same code or address. */
  public void takeTurns(String list) {
    items.takeTurns(list);
  }

  public void add(ContentItem item) {
    items.add(item);
  }

  /**
   * @throws NotFound when the list has no such code
   */
  public ItemView item(String list, String code) {
    return id(list, code)
        .flatMap(items::find)
        .map(ContentItem::view)
        .orElseThrow(() -> new NotFound("item"));
  }

  public Optional<ItemView> item(UUID id) {
    return items.find(id).map(ContentItem::view);
  }

  public Optional<UUID> id(String list, String code) {
    return items.id(list, code);
  }

  /** Everything of a list that is not archived, by name. */
  public List<ItemView> all(String list) {
    return items.all(list).stream().map(ContentItem::view).toList();
  }

  public List<ItemView> page(ListFilter filter, int from, int most) {
    return items.page(filter, from, most).stream().map(ContentItem::view).toList();
  }

  public long count(ListFilter filter) {
    return items.count(filter);
  }

  /** What is due for a review by a day, whatever it is; most overdue first. */
  public List<ItemView> due(LocalDate day, int most) {
    return items.due(day, most).stream().map(ContentItem::view).toList();
  }
}
