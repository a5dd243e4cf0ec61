package fi.perhepuu.platform.audit;

import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.data.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One change: only what differs is kept of before and after. Never changed itself. */
@Entity
@Table(name = "audit_event")
class AuditEvent {

  @Id UUID id;

  @Column(name = "made_at")
  Instant madeAt;

  @Column(name = "account_id")
  UUID account;

  String actor;
  String action;
  String kind;
  UUID subject;
  String name;

  @Column(name = "old_values")
  @Convert(converter = JsonColumn.class)
  String before;

  @Column(name = "new_values")
  @Convert(converter = JsonColumn.class)
  String after;

  protected AuditEvent() {}

  AuditEvent(Instant now, UUID by, String name, AuditTrail.Change change) {
    id = UUID.randomUUID();
    madeAt = now;
    account = by;
    actor = name;
    action = change.action();
    kind = change.kind();
    subject = change.subject();
    this.name = change.name();
    before = Json.write(change.before());
    after = Json.write(change.after());
  }

  AuditView view() {
    Map<String, Object> old = Json.readMap(before);
    return new AuditView(id, madeAt, actor, action, kind, subject, name, old, Json.readMap(after));
  }
}
