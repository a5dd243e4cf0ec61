package fi.perhepuu.admin;

import fi.perhepuu.editing.history.Diff;
import fi.perhepuu.editing.history.FieldChange;
import fi.perhepuu.platform.audit.AuditView;
import java.util.List;

/**
 * The trail of changes, newest first.
 *
 * @param kinds what has been changed at all
 * @param actions what has been done at all
 * @param question what was asked for, as it stands in an address
 * @param older the same for the next page, or null
 */
public record AuditPage(
    List<Line> lines,
    List<String> kinds,
    List<String> actions,
    AuditQuery query,
    String question,
    String older) {

  /** One change, with the values that differ. */
  public record Line(AuditView event) {

    public List<FieldChange> changes() {
      return Diff.between(event.before(), event.after()).changes();
    }
  }

  public String kind() {
    return query.kind;
  }

  public String action() {
    return query.action;
  }

  public String actor() {
    return query.actor;
  }

  public String from() {
    return query.from;
  }
}
