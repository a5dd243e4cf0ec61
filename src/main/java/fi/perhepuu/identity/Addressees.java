package fi.perhepuu.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where the tenant's people can be written to, for the mails their work brings. */
public interface Addressees {

  /** Everybody who has one of the roles and can sign in. */
  List<Addressee> reachable(Set<String> roles);

  /**
   * Somebody who works here.
   *
   * @param language the one she reads
   */
  record Addressee(UUID account, String email, String language) {}
}
