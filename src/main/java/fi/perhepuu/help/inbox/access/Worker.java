package fi.perhepuu.help.inbox.access;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whoever has signed in to answer families.
 *
 * @param role the one she answers by
 * @param roleName in words
 * @param titles hers in each queue she answers in
 * @param covered queues whose late requests hers see to
 * @param coordinator whether she may ask for more than her queues, giving a reason
 * @param coordinated the organizations whose requests she may ask for; empty: all
 */
public record Worker(
    UUID account,
    String name,
    String role,
    LocalizedText roleName,
    Map<UUID, LocalizedText> titles,
    Set<UUID> covered,
    boolean coordinator,
    Set<UUID> coordinated) {

  public Set<UUID> queues() {
    return titles.keySet();
  }

  /** What families are told of her. */
  public LocalizedText titleIn(UUID queue) {
    var own = titles.get(queue);
    return own == null ? titles.values().stream().findFirst().orElse(roleName) : own;
  }
}
