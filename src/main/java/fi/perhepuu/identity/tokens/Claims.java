package fi.perhepuu.identity.tokens;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What a token says of the person who shows it.
 *
 * @param realm the tenant whose account it is, by the name of its role, or {@link #OPERATORS}
 * @param session the sign-in it belongs to; when that has ended the token is worth nothing
 */
public record Claims(
    UUID account, UUID session, String realm, String email, Set<String> roles, Instant expires) {

  /** The realm of those who run the deployment. */
  public static final String OPERATORS = "operator";
}
