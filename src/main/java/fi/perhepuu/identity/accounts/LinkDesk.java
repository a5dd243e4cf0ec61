package fi.perhepuu.identity.accounts;

import fi.perhepuu.platform.crypto.Digests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes links. A link is good before its mail leaves, because mail can be faster than the end of
 * the transaction that sends it; that one has not touched the database yet, so no second connection
 * is held.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LinkDesk {

  @Inject Accounts accounts;
  @Inject InstantSource clock;

  /** A link that has just been made, and for whom. */
  record Link(AccountView account, String token) {}

  /** Nothing when the person has been removed meanwhile. */
  Optional<Link> offer(UUID account, Duration validity) {
    return accounts
        .take(account)
        .filter(it -> !Account.REMOVED.equals(it.state))
        .map(it -> offer(it, validity));
  }

  private Link offer(Account account, Duration validity) {
    var token = Digests.randomToken();
    account.offerLink(Digests.sha256(token), clock.instant().plus(validity));
    return new Link(account.view(), token);
  }
}
