package fi.perhepuu.identity.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Who is known at the door, and how often she was wrong: each look a short transaction. */
@ApplicationScoped
@Transactional
class DoorBook {

  @Inject Accounts accounts;
  @Inject InstantSource clock;

  /**
   * What is compared with what somebody types.
   *
   * @param password the hash, or null when she has none
   * @param totp the sealed secret, or null
   */
  record Entry(AccountView account, String password, String totp, boolean locked) {}

  Optional<Entry> at(String email) {
    return accounts.atEmail(email).filter(Account::isActive).map(this::entry);
  }

  Optional<Entry> of(UUID account) {
    return accounts.find(account).filter(Account::isActive).map(this::entry);
  }

  private Entry entry(Account it) {
    return new Entry(it.view(), it.password, it.totp, it.isLocked(clock.instant()));
  }

  /** Answers whether she is locked out now. */
  boolean failed(UUID account) {
    var one = accounts.take(account).orElseThrow();
    one.fail(clock.instant());
    return one.isLocked(clock.instant());
  }

  void succeeded(UUID account) {
    accounts.take(account).ifPresent(Account::succeed);
  }

  /** A code serves once: false if its time step has served before. */
  boolean useCode(UUID account, long step) {
    var one = accounts.take(account).orElseThrow();
    if (step <= one.totpStep) {
      return false;
    }
    one.totpStep = step;
    one.succeed();
    return true;
  }
}
