package fi.perhepuu.identity.accounts;

import fi.perhepuu.identity.SignedInUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets work that was left for later be done in the name of whoever left it, with the rights she has
 * by then. Only for jobs: a request is its sender's.
 */
@ApplicationScoped
@Transactional
public class Deputies {

  @Inject Accounts accounts;
  @Inject SignedInUser user;

  /** Whether she may still be here; from then on the job is hers. */
  public boolean actFor(UUID account) {
    var person = accounts.find(account).filter(Account::isActive).map(Account::view);
    person.ifPresent(
        it ->
            user.become(
                new SignedInUser.Identity(
                    it.id(), null, it.name(), it.email(), it.language(), it.grants())));
    return person.isPresent();
  }

  /** The person who signs in with an address, if she may be here. */
  public Optional<AccountView> at(String email) {
    return accounts.atEmail(email).filter(Account::isActive).map(Account::view);
  }
}
