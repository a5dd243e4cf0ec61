package fi.perhepuu.editing;

import fi.perhepuu.editing.history.Diff;
import fi.perhepuu.editing.history.History;
import fi.perhepuu.editing.items.ContentItem;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.editing.items.LiveContent;
import fi.perhepuu.platform.audit.Actor;
import fi.perhepuu.platform.audit.AuditTrail;
import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Where content is written. Every version is kept, two editors never overwrite each other, and
 * nothing that has a fault becomes what families see; publishing is the publisher's matter.
 */
@ApplicationScoped
@Transactional
public class ContentDesk {

  @Inject ContentKinds kinds;
  @Inject ItemDesk items;
  @Inject History history;
  @Inject DraftReader reader;
  @Inject Rights rights;
  @Inject LiveContent live;
  @Inject NewCodes codes;
  @Inject Actor actor;
  @Inject AuditTrail audit;
  @Inject Locality locality;
  @Inject InstantSource clock;

  /**
   * Keeps a new version. A version equal to the newest is none.
   *
   * @throws EditedMeanwhile when there is a newer version than the one it was written on
   * @throws Unsavable when something in it is too long
   */
  public ItemView save(String list, Writing writing) {
    return save(list, writing, reader.surroundings(false));
  }

  /** As {@link #save}, for many at once: what they are read among is looked up once. */
  public List<ItemView> saveAll(String list, List<Writing> writings) {
    var around = reader.surroundings(false);
    return writings.stream().map(writing -> save(list, writing, around)).toList();
  }

  private ItemView save(String list, Writing writing, Surroundings around) {
    var kind = kinds.get(list);
    var present = items.lockOrReserve(list, writing.id());
    present.ifPresent(item -> requireWriter(kind, item));
    var newest = history.version(writing.id(), present.map(ContentItem::revision).orElse(0));
    var document = withCode(kind, writing, newest);
    if (same(document, newest.content())) {
      return present.orElseThrow().view();
    }
    if (newest.number() != writing.basedOn()) {
      throw new EditedMeanwhile(newest);
    }
    return write(kind, writing, present.orElse(null), newest, document, around);
  }

  private void requireWriter(ContentKind kind, ContentItem item) {
    if (!item.view().list().equals(kind.list())) {
      throw new NotFound("item");
    }
    rights.requireWriter(kind, item.organization());
  }

  // She chose another organization than her own, or none: that can be mended in the form.
  private static Fault notYours(ContentKind kind) {
    var path = kind.organizationKey().orElse("");
    return new Fault(kind.list(), 1, path, "not-yours", "'" + path + "' is not your own");
  }

  private ItemView write(
      ContentKind kind,
      Writing writing,
      ContentItem present,
      History.Version newest,
      Map<String, Object> document,
      Surroundings around) {
    var draft = reader.read(kind, around, document, writing.id());
    var unsavable = DraftReader.unsavable(draft);
    if (!unsavable.isEmpty()) {
      throw Unsavable.draft(unsavable);
    }
    if (!rights.mayWriteFor(kind, draft.organization())) {
      throw Unsavable.draft(List.of(notYours(kind)));
    }
    var code = String.valueOf(document.get("code"));
    var item =
        present == null
            ? ContentItem.begin(writing.id(), kind.list(), code, actor.name(), today())
            : present;
    var written =
        new ContentItem.Written(
            draft.name(), locality.defaultLanguage(), draft.organization(), draft.missing());
    int number = item.written(written, actor.name(), clock.instant());
    if (present == null) {
      items.add(item);
    }
    history.write(item.id(), number, document, writing.action());
    record(writing.action(), item.view(), Diff.between(newest.content(), document));
    return item.view();
  }

  /** A thing keeps its code for ever; a new one gets one made of its name. */
  private Map<String, Object> withCode(ContentKind kind, Writing writing, History.Version newest) {
    Map<String, Object> document = new LinkedHashMap<>(writing.document());
    var code = newest.number() > 0 ? newest.content().get("code") : codes.of(kind, document);
    document.put("code", code);
    return document;
  }

  private static boolean same(Map<String, Object> one, Map<String, Object> other) {
    return !other.isEmpty() && Diff.between(other, one).isEmpty();
  }

  /** Writes an old version again as the newest. */
  public ItemView restore(String list, UUID id, int number) {
    var newest = items.lock(id).revision();
    var old = history.version(id, number).content();
    if (old.isEmpty()) {
      throw new NotFound("revision");
    }
    return save(list, new Writing(id, newest, old, "restored"));
  }

  /** Asks an editor to publish it. */
  public ItemView submit(String list, UUID id) {
    var item = items.lock(id);
    rights.requireWriter(kinds.get(list), item.organization());
    item.submit();
    record("submitted", item.view(), Diff.between(Map.of(), Map.of()));
    return item.view();
  }

  /** Says that it has been looked at and is true. */
  public ItemView confirm(String list, UUID id) {
    var item = items.lock(id);
    var kind = kinds.get(list);
    rights.requireWriter(kind, item.organization());
    item.confirm(actor.name(), today());
    tellFamilies(kind, item.view());
    record("confirmed", item.view(), Diff.between(Map.of(), Map.of()));
    return item.view();
  }

  /**
   * An owner says so who has not signed in, by a link that only she has.
   *
   * @param who she is, for the trail
   * @param name as families and editors read it
   */
  public void confirmAs(String who, String name, UUID id) {
    var item = items.lock(id);
    item.confirm(name, today());
    tellFamilies(kinds.get(item.view().list()), item.view());
    audit.recordAs(who, change("confirmed", item.view(), Diff.between(Map.of(), Map.of())));
  }

  /** Families see when something was last looked at. */
  private void tellFamilies(ContentKind kind, ItemView item) {
    if (item.published() == null) {
      return;
    }
    var content = history.version(item.id(), item.published()).content();
    var entry = Documents.entry(kind.list(), content, new Faults());
    var care = item.care();
    if (kind.confirmed(item.id(), entry, care.reviewedBy(), care.reviewedOn())) {
      live.hasChanged();
    }
  }

  /** What keeps the document from being published. */
  public List<Fault> faults(String list, UUID id, Map<String, Object> document) {
    Map<String, Object> coded = new LinkedHashMap<>(document);
    coded.putIfAbsent("code", list);
    boolean excepted = items.item(id).filter(item -> item.isExcepted(today())).isPresent();
    return reader.read(kinds.get(list), reader.surroundings(excepted), coded, id).faults();
  }

  /** The newest version, as far as its reader may see it. */
  public History.Version newest(String list, UUID id) {
    var item = items.item(id).orElseThrow(() -> new NotFound("item"));
    rights.requireWriter(kinds.get(list), item.organization());
    return history.version(id, item.revision());
  }

  private LocalDate today() {
    return clock.instant().atZone(locality.zone()).toLocalDate();
  }

  void record(String action, ItemView item, Diff diff) {
    audit.record(change(action, item, diff));
  }

  private AuditTrail.Change change(String action, ItemView item, Diff diff) {
    var name = item.name().isEmpty() ? item.code() : item.name().in(locality.defaultLanguage());
    return new AuditTrail.Change(
        action, item.list(), item.id(), Objects.toString(name), diff.before(), diff.after());
  }
}
