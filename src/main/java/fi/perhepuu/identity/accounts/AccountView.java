package fi.perhepuu.identity.accounts;

import fi.perhepuu.identity.Grant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A person of the tenant, as pages show her.
 *
 * @param state invited, active or removed
 * @param hasCode whether signing in asks for a code from her telephone
 */
public record AccountView(
    UUID id,
    String email,
    String name,
    String language,
    String state,
    List<Grant> grants,
    boolean hasCode) {

  public boolean isActive() {
    return Account.ACTIVE.equals(state);
  }

  public Set<String> roles() {
    return grants.stream().map(Grant::role).collect(Collectors.toSet());
  }
}
