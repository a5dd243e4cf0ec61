package fi.perhepuu.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Writes and reads the trail of changes of the tenant being served. */
@ApplicationScoped
@Transactional
public class AuditTrail {

  @Inject AuditEvents events;
  @Inject Actor actor;
  @Inject InstantSource clock;

  /**
   * A change.
   *
   * @param action what was done: {@code saved}, {@code published}, {@code invited}
   * @param kind what kind of thing it was done to: {@code services}, {@code accounts}
   * @param name how people call it
   * @param before what was changed, as it was
   * @param after as it is now
   */
  public record Change(
      String action,
      String kind,
      UUID subject,
      String name,
      Map<String, Object> before,
      Map<String, Object> after) {}

  /**
   * What to show; an empty word filters nothing.
   *
   * @param actor a part of the name
   */
  public record Filter(String kind, String action, String actor, Instant from) {

    String actorPattern() {
      return actor.isBlank() ? "" : "%" + escaped() + "%";
    }

    private String escaped() {
      return actor.strip().toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1");
    }
  }

  /** Where a page of the trail begins: after one change. */
  public record Place(Instant moment, UUID id) {

    /** Before everything that has happened until a moment. */
    public static Place at(Instant moment) {
      return new Place(moment, new UUID(0, 0));
    }
  }

  public void record(Change change) {
    events.add(new AuditEvent(clock.instant(), actor.account().orElse(null), actor.name(), change));
  }

  /** By somebody who needs no account for it. */
  public void recordAs(String name, Change change) {
    events.add(new AuditEvent(clock.instant(), null, name, change));
  }

  /** At most {@code most} changes after a place, newest first. */
  public List<AuditView> find(Filter filter, Place after, int most) {
    return events.find(filter, after, most).stream().map(AuditEvent::view).toList();
  }

  /** What has been changed at all, for choosing. */
  public List<String> kinds() {
    return events.kinds();
  }

  public List<String> actions() {
    return events.actions();
  }
}
