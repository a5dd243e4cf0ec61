package fi.perhepuu.editing;

import fi.perhepuu.editing.history.Diff;
import fi.perhepuu.editing.history.History;
import fi.perhepuu.editing.items.ContentItem;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.editing.items.LiveContent;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.jobs.Jobs;
import fi.perhepuu.platform.problem.Refused;
import fi.perhepuu.platform.text.Locality;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Where a version becomes what families see, and where it is taken away from them. */
@ApplicationScoped
@Transactional
public class PublishingDesk {

  @Inject ContentKinds kinds;
  @Inject ContentDesk desk;
  @Inject ItemDesk items;
  @Inject History history;
  @Inject DraftReader reader;
  @Inject Rights rights;
  @Inject LiveContent live;
  @Inject @Any Instance<ContentNeed> needs;
  @Inject Jobs jobs;
  @Inject Locality locality;
  @Inject InstantSource clock;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  /**
   * Publishes the newest version.
   *
   * @param basedOn the version the publisher has looked at
   * @throws EditedMeanwhile when there is a newer one
   * @throws Unsavable when something in it is wrong or missing
   */
  public ItemView publish(String list, UUID id, int basedOn) {
    var kind = kinds.get(list);
    awaitTurn(id);
    var item = items.lock(id);
    rights.requirePublisher(kind, item.organization());
    if (item.revision() != basedOn) {
      throw new EditedMeanwhile(history.version(id, item.revision()));
    }
    return publish(kind, item);
  }

  // What becomes public gets an address nobody else may get meanwhile. Turns come before things are
  // held, here and where new things are written: the other way round two would wait for each other.
  private void awaitTurn(UUID id) {
    items
        .item(id)
        .filter(item -> item.published() == null)
        .ifPresent(item -> items.takeTurns(item.list()));
  }

  private ItemView publish(ContentKind kind, ContentItem item) {
    var before = item.view();
    apply(kind, item);
    item.publish();
    history.published(item.id(), item.revision());
    live.hasChanged();
    var old = before.published() == null ? 0 : before.published();
    var diff =
        Diff.between(
            history.version(item.id(), old).content(),
            history.version(item.id(), item.revision()).content());
    desk.record("published", item.view(), diff);
    return item.view();
  }

  /** Puts the newest version where families' pages are read from. */
  private void apply(ContentKind kind, ContentItem item) {
    var content = history.version(item.id(), item.revision()).content();
    var around = reader.surroundings(item.view().isExcepted(today()));
    var draft = reader.read(kind, around, content, item.id());
    if (!draft.faults().isEmpty()) {
      throw Unsavable.publication(draft.faults());
    }
    kind.clear(item.id());
    live.put(draft.rows());
    kind.published(item.id(), Documents.entry(kind.list(), content, new Faults()));
  }

  /** What families would see of the newest version. Nothing of it stays: it is rolled back. */
  public View preview(String list, UUID id) {
    var kind = kinds.get(list);
    var item = items.lock(id);
    rights.requireWriter(kind, item.organization());
    apply(kind, item);
    var view = kind.preview(id);
    transaction.setRollbackOnly();
    return view;
  }

  public ItemView archive(String list, UUID id) {
    var kind = kinds.get(list);
    var item = items.lock(id);
    rights.requirePublisher(kind, item.organization());
    archive(kind, item);
    return item.view();
  }

  private void archive(ContentKind kind, ContentItem item) {
    var view = item.view();
    needs.stream().filter(need -> need.needs(view)).findFirst().ifPresent(PublishingDesk::refuse);
    kind.withdraw(item.id());
    item.archive();
    live.hasChanged();
    desk.record("archived", item.view(), Diff.between(Map.of(), Map.of()));
  }

  private static void refuse(ContentNeed need) {
    throw new Refused(need.refusal(), "Something else needs it.");
  }

  /** Publishes it then, or takes it away then; either may be null: not by itself. */
  public ItemView schedule(String list, UUID id, Instant publishAt, Instant expireAt) {
    var item = items.lock(id);
    rights.requirePublisher(kinds.get(list), item.organization());
    item.schedule(publishAt, expireAt);
    if (publishAt != null) {
      jobs.plan(ScheduledPublishing.KIND, id, publishAt);
    }
    if (expireAt != null) {
      jobs.plan(ScheduledPublishing.KIND, id, expireAt);
    }
    desk.record("scheduled", item.view(), Diff.between(Map.of(), plan(item.view())));
    return item.view();
  }

  private static Map<String, Object> plan(ItemView item) {
    return Map.of(
        "publishAt", String.valueOf(item.plan().publishAt()),
        "expireAt", String.valueOf(item.plan().expireAt()));
  }

  /** Lets a language be missing until a day, for a reason (L2). */
  public ItemView except(String list, UUID id, LocalDate until, String reason) {
    var item = items.lock(id);
    rights.requirePublisher(kinds.get(list), item.organization());
    item.except(until, reason);
    var recorded = Map.of("until", String.valueOf(until), "reason", String.valueOf(reason));
    desk.record("language-exception", item.view(), Diff.between(Map.of(), recorded));
    return item.view();
  }

  /** Does what was planned for a thing, if its time has come. */
  void doWhatIsDue(UUID id) {
    awaitTurn(id);
    var item = items.lockIfThere(id).orElse(null);
    if (item == null) {
      return;
    }
    var view = item.view();
    var now = clock.instant();
    if (isDue(view.plan().publishAt(), now)) {
      publish(kinds.get(view.list()), item);
    }
    if (isDue(view.plan().expireAt(), now)) {
      archive(kinds.get(view.list()), item);
    }
  }

  private static boolean isDue(Instant moment, Instant now) {
    return moment != null && !moment.isAfter(now);
  }

  private LocalDate today() {
    return clock.instant().atZone(locality.zone()).toLocalDate();
  }
}
