package fi.perhepuu.identity.accounts;

import fi.perhepuu.identity.Grant;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.jobs.Jobs;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Who works here, and as what: for the tenant's administrators. */
@ApplicationScoped
@Transactional
public class PeopleDesk {

  @Inject Accounts accounts;
  @Inject PeopleTrail trail;
  @Inject Jobs jobs;
  @Inject InstantSource clock;
  @Inject Event<AccountChanged> changed;

  /** Everybody who is here or has been invited. */
  public List<AccountView> people() {
    return accounts.all().stream()
        .filter(it -> !Account.REMOVED.equals(it.state))
        .map(Account::view)
        .toList();
  }

  public AccountView person(UUID account) {
    return known(account).view();
  }

  public boolean isKnown(String email) {
    return accounts.atEmail(email).filter(it -> !Account.REMOVED.equals(it.state)).isPresent();
  }

  /**
   * Invites somebody new, or somebody who was removed before.
   *
   * @throws Refused when she is here already
   */
  public UUID invite(String email, String name, String language, Grant first) {
    var grants = List.of(first);
    var former = accounts.atEmail(email);
    if (former.filter(it -> !Account.REMOVED.equals(it.state)).isPresent()) {
      throw new Refused("email-known", "Somebody has this address already.");
    }
    former.ifPresent(it -> it.invite(name, language, grants));
    var one =
        former.orElseGet(
            () -> new Account(Accounts.address(email), name, language, grants, clock.instant()));
    if (former.isEmpty()) {
      accounts.add(one);
    }
    jobs.plan(InvitationMail.KIND, one.id, clock.instant());
    trail.record("invited", one, List.of());
    return one.id;
  }

  public void inviteAgain(UUID account) {
    var one = known(account);
    var kind = one.isActive() ? ResetMail.KIND : InvitationMail.KIND;
    jobs.plan(kind, one.id, clock.instant());
  }

  public void grant(UUID account, Grant grant) {
    var one = known(account);
    var before = one.grants;
    one.grant(grant);
    trail.record("granted", one, before);
    changed.fire(new AccountChanged(account, false));
  }

  public void revoke(UUID account, Grant grant) {
    var one = known(account);
    var before = one.is(Role.ADMIN);
    var grants = one.grants;
    one.revoke(grant);
    keepAnAdmin(before && !one.is(Role.ADMIN));
    trail.record("revoked", one, grants);
    changed.fire(new AccountChanged(account, false));
  }

  /** She is out everywhere within a minute. */
  public void remove(UUID account) {
    var one = known(account);
    var before = one.is(Role.ADMIN);
    var grants = one.grants;
    one.remove();
    keepAnAdmin(before);
    trail.record("removed", one, grants);
    changed.fire(new AccountChanged(account, true));
  }

  /** Everywhere she has to sign in again: her telephone is lost, or somebody has her password. */
  public void signOut(UUID account) {
    var one = known(account);
    trail.record("signed-out", one, one.grants);
    changed.fire(new AccountChanged(account, true));
  }

  private void keepAnAdmin(boolean oneLess) {
    if (oneLess && accounts.all().stream().noneMatch(it -> it.is(Role.ADMIN))) {
      throw new LastAdmin();
    }
  }

  private Account known(UUID account) {
    return accounts
        .take(account)
        .filter(it -> !Account.REMOVED.equals(it.state))
        .orElseThrow(() -> new NotFound("person"));
  }
}
