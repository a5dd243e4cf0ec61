package fi.perhepuu.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who has sent this request, once her token has been verified and found to be this tenant's; nobody
 * until then.
 */
@RequestScoped
public class SignedInUser {

  private Identity identity;

  /**
   * A verified person.
   *
   * @param session the sign-in the token belongs to, by which it can be ended
   */
  public record Identity(
      UUID account, UUID session, String name, String email, String language, List<Grant> grants) {}

  /** Only for whoever has verified the token. */
  public void become(Identity verified) {
    identity = verified;
  }

  public boolean isPresent() {
    return identity != null;
  }

  /**
   * @throws IllegalStateException when nobody has signed in
   */
  public Identity get() {
    if (identity == null) {
      throw new IllegalStateException("Nobody has signed in");
    }
    return identity;
  }

  public boolean has(String role) {
    return isPresent() && identity.grants().stream().anyMatch(grant -> grant.role().equals(role));
  }

  /** The organizations a role of hers is limited to; none when it is for the whole tenant. */
  public Set<UUID> organizationsAs(String role) {
    var grants = get().grants().stream().filter(grant -> grant.role().equals(role)).toList();
    return grants.stream().anyMatch(grant -> grant.organization() == null)
        ? Set.of()
        : grants.stream().map(Grant::organization).collect(Collectors.toSet());
  }
}
