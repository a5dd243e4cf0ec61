package fi.perhepuu.identity;

import java.util.List;
import java.util.Set;

/**
 * What a signed-in person may do, as the groups of her token and {@code @RolesAllowed} name it. A
 * role is granted for the whole tenant or for one organization; see {@link Grant}.
 */
public final class Role {

  /** Everything in the tenant's console: brand, people, queues. */
  public static final String ADMIN = "admin";

  /** Keeps the content true and publishes it. */
  public static final String EDITOR = "editor";

  /** Answers families. */
  public static final String PROFESSIONAL = "professional";

  /** Leads the network of a family centre. */
  public static final String COORDINATOR = "coordinator";

  /** Writes about an organization of her own; an editor approves. */
  public static final String PARTNER = "partner";

  /** Runs the deployment; sees no tenant's content. */
  public static final String OPERATOR = "operator";

  /** The roles by which one reads and answers what families write. */
  public static final Set<String> ANSWERING = Set.of(PROFESSIONAL, COORDINATOR);

  /** The roles a tenant grants. */
  public static final List<String> OF_TENANT =
      List.of(ADMIN, EDITOR, PROFESSIONAL, COORDINATOR, PARTNER);

  private Role() {}
}
