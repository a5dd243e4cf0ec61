package fi.perhepuu.identity.accounts;

import fi.perhepuu.identity.Grant;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The accounts of people another provider vouches for. The provider decides what they may do in the
 * whole tenant; roles in single organizations stay as administrators gave them.
 */
@ApplicationScoped
@Transactional
public class ExternalAccounts {

  @Inject Accounts accounts;
  @Inject Locality locality;
  @Inject InstantSource clock;
  @Inject Event<AccountChanged> changed;

  /**
   * Her account, made now if need be. An account with her address becomes hers only if the provider
   * has verified the address; one that was removed stays so until an administrator invites her
   * again.
   */
  public Optional<AccountView> known(
      String externalId, String email, boolean verified, String name, List<Grant> grants) {
    var hers = accounts.atExternalId(externalId);
    var sameAddress = hers.isPresent() ? hers : accounts.atEmail(email);
    if (sameAddress.isEmpty()) {
      return email.isEmpty() ? Optional.empty() : Optional.of(add(externalId, email, name, grants));
    }
    var one = sameAddress.get();
    if (Account.REMOVED.equals(one.state) || hers.isEmpty() && !verified) {
      return Optional.empty();
    }
    one.vouchedFor(externalId, all(one, grants));
    changed.fire(new AccountChanged(one.id, false));
    return Optional.of(one.view());
  }

  private AccountView add(String externalId, String email, String name, List<Grant> grants) {
    var language = locality.defaultLanguage();
    var account = new Account(email, name, language, grants, clock.instant());
    account.vouchedFor(externalId, grants);
    accounts.add(account);
    return account.view();
  }

  private static List<Grant> all(Account account, List<Grant> theirs) {
    return Stream.concat(
            theirs.stream(), account.grants.stream().filter(it -> it.organization() != null))
        .toList();
  }
}
