package fi.perhepuu.editing;

import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.platform.problem.Forbidden;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/**
 * Who may write and publish what. Editors and admins may write all of their tenant's content,
 * within their organizations if they have been given some; a partner writes about her own
 * organization, and an editor publishes it.
 */
@ApplicationScoped
public class Rights {

  @Inject SignedInUser user;

  /** The organizations whose things she may see; none for all. */
  public Set<UUID> organizations(ContentKind kind) {
    return user.organizationsAs(role(kind));
  }

  /** The role by which she edits a kind of content. */
  private String role(ContentKind kind) {
    return kind.editors().stream().filter(user::has).findFirst().orElseGet(() -> partner(kind));
  }

  private String partner(ContentKind kind) {
    if (user.has(Role.PARTNER) && kind.organizationKey().isPresent()) {
      return Role.PARTNER;
    }
    throw new Forbidden("not-your-content", "This is edited by others.");
  }

  /**
   * @param organization the one the thing belongs to, or null
   * @throws NotFound when it is another organization's, as if it were not there
   */
  void requireWriter(ContentKind kind, UUID organization) {
    if (!mayWriteFor(kind, organization)) {
      throw new NotFound("item");
    }
  }

  boolean mayWriteFor(ContentKind kind, UUID organization) {
    var own = organizations(kind);
    return own.isEmpty() || own.contains(organization);
  }

  /** Whether she edits such things at all. */
  public boolean mayWrite(ContentKind kind) {
    return kind.editors().stream().anyMatch(user::has)
        || user.has(Role.PARTNER) && kind.organizationKey().isPresent();
  }

  public boolean mayPublish(ContentKind kind) {
    return !role(kind).equals(Role.PARTNER);
  }

  void requirePublisher(ContentKind kind, UUID organization) {
    requireWriter(kind, organization);
    if (!mayPublish(kind)) {
      throw new Forbidden("editor-publishes", "An editor publishes what a partner has written.");
    }
  }
}
