package fi.perhepuu.identity.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** What a person does to her own account, once her password has been asked where it must be. */
@ApplicationScoped
@Transactional
public class AccountDesk {

  @Inject Accounts accounts;
  @Inject Event<AccountChanged> changed;

  /** A person who may be here. */
  public Optional<AccountView> active(UUID account) {
    return accounts.find(account).filter(Account::isActive).map(Account::view);
  }

  public void rename(UUID account, String name, String language) {
    var one = accounts.take(account).orElseThrow();
    one.name = name;
    one.language = language;
    changed.fire(new AccountChanged(account, false));
  }

  /** Everywhere else she has to sign in again. */
  public void changePassword(UUID account, String hash) {
    accounts.take(account).orElseThrow().choosePassword(hash);
    changed.fire(new AccountChanged(account, true));
  }

  /**
   * @param sealed the secret shared with her telephone, or null: no code is asked for any more
   */
  public void useCodes(UUID account, String sealed, long step) {
    var one = accounts.take(account).orElseThrow();
    one.totp = sealed;
    one.totpStep = step;
  }
}
