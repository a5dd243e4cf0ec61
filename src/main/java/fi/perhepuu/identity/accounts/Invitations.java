package fi.perhepuu.identity.accounts;

import fi.perhepuu.platform.crypto.Digests;
import fi.perhepuu.platform.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** The mailed links by which a password is chosen: the first one, or a new one. */
@ApplicationScoped
@Transactional
public class Invitations {

  @Inject Accounts accounts;
  @Inject Jobs jobs;
  @Inject InstantSource clock;
  @Inject Event<AccountChanged> changed;

  /** Whom a link was sent to; nothing when it has served, is too old or was never sent. */
  public Optional<AccountView> open(String token) {
    return usable(token).map(Account::view);
  }

  private Optional<Account> usable(String token) {
    return accounts.atLink(Digests.sha256(token)).filter(it -> it.mayUseLink(clock.instant()));
  }

  /** Chooses the password by the link; nothing when the link is not good any more. */
  public Optional<AccountView> accept(String token, String hash) {
    var one = usable(token).flatMap(it -> accounts.take(it.id));
    one.ifPresent(
        it -> {
          it.choosePassword(hash);
          changed.fire(new AccountChanged(it.id, true));
        });
    return one.map(Account::view);
  }

  /** Mails a link to whoever has the address; says nothing when nobody has. */
  public void forgot(String email) {
    accounts
        .atEmail(email)
        .filter(Account::isActive)
        .ifPresent(it -> jobs.plan(ResetMail.KIND, it.id, clock.instant()));
  }
}
