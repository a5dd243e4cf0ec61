package fi.perhepuu.editing.items;

import fi.perhepuu.platform.data.Turns;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds the things of the tenant's lists. */
@ApplicationScoped
@Transactional
public class ItemDesk {

  @Inject ContentItems items;
  @Inject Turns turns;

  /** The thing, held until the transaction ends; two editors take turns. */
  public ContentItem lock(UUID id) {
    return items.lock(id).orElseThrow(() -> new NotFound("item"));
  }

  /** As {@link #lock}, for areas that look at it only. */
  public ItemView hold(UUID id) {
    return lock(id).view();
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
    turns.take(list);
    return items.lock(id);
  }

  /** New things of a list come one after another: no two may get the same code or address. */
  public void takeTurns(String list) {
    turns.take(list);
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

  /** What is due by a day and has an owner who can be written to. */
  public List<ItemView> dueOwned(LocalDate day, int most) {
    return views(items.dueOwned(day, most));
  }

  public List<ItemView> dueOwnedBy(String email, LocalDate day, int most) {
    return views(items.dueOwnedBy(email, day, most));
  }

  /** Their owners have been reminded. */
  public void remind(Collection<UUID> ids, LocalDate today) {
    ids.forEach(id -> items.find(id).ifPresent(item -> item.remind(today)));
  }

  public long countDue(Collection<String> lists, LocalDate day) {
    return items.countDue(lists, day);
  }

  public long countAt(Collection<String> lists, Stage stage) {
    return items.countAt(lists, stage.code());
  }

  /** How many things of each list lack something in a language. */
  public Map<String, Long> lacking(String language) {
    return items.lacking(language);
  }

  /** What waits at a stage in some lists. */
  public List<ItemView> waiting(Collection<String> lists, Stage stage, int most) {
    return views(items.waiting(lists, stage.code(), LocalDate.EPOCH, most));
  }

  /** What is due by a day in some lists; most overdue first. */
  public List<ItemView> waiting(Collection<String> lists, LocalDate day, int most) {
    return views(items.waiting(lists, "", day, most));
  }

  private static List<ItemView> views(List<ContentItem> found) {
    return found.stream().map(ContentItem::view).toList();
  }
}
