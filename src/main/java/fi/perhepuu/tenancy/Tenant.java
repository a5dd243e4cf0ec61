package fi.perhepuu.tenancy;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A municipality, a city that organises everything itself, or a wellbeing county, as the directory
 * knows it: where it is found, what it has licensed, and whether it may answer.
 *
 * @param hosts exact host names, the one families are sent to first
 * @param license the licence of the model as the operator wrote it
 * @param fault why its schema is not up to date, or null
 */
public record Tenant(
    TenantId id,
    String slug,
    String kind,
    State state,
    List<String> hosts,
    String release,
    Set<String> modules,
    Map<String, Object> license,
    String fault) {

  /** A suspended or closed tenant keeps its data and answers a notice. */
  public enum State {
    OPEN,
    SUSPENDED,
    CLOSED
  }

  public boolean answers() {
    return state == State.OPEN && fault == null;
  }

  public String mainHost() {
    return hosts.get(0);
  }
}
