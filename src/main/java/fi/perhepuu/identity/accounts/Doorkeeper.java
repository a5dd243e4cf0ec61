package fi.perhepuu.identity.accounts;

import fi.perhepuu.identity.accounts.SignInOutcome.Accepted;
import fi.perhepuu.identity.accounts.SignInOutcome.CodeNeeded;
import fi.perhepuu.identity.accounts.SignInOutcome.Locked;
import fi.perhepuu.identity.accounts.SignInOutcome.Refused;
import fi.perhepuu.identity.codes.TotpSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Lets people in by password and code. No transaction is open while a password is compared: that
 * takes a tenth of a second on purpose.
 */
@ApplicationScoped
public class Doorkeeper {

  @Inject DoorBook book;
  @Inject Passwords passwords;
  @Inject Strangers strangers;
  @Inject TotpSecrets codes;

  /**
   * @param computer the address the request comes from
   */
  public SignInOutcome tryPassword(String email, String password, String computer) {
    var address = Accounts.address(email);
    var entry = book.at(address);
    boolean right = passwords.matches(password, entry.map(DoorBook.Entry::password).orElse(null));
    if (strangers.isComputerLocked(computer)) {
      return new Locked();
    }
    if (entry.isEmpty()) {
      strangers.computerFailed(computer);
      return strangers.failed(address) ? new Locked() : new Refused();
    }
    return known(entry.get(), right, computer);
  }

  private SignInOutcome known(DoorBook.Entry entry, boolean right, String computer) {
    if (entry.locked()) {
      return new Locked();
    }
    if (!right) {
      return failed(entry, computer);
    }
    if (entry.totp() != null) {
      return new CodeNeeded(entry.account());
    }
    book.succeeded(entry.account().id());
    return new Accepted(entry.account());
  }

  private SignInOutcome failed(DoorBook.Entry entry, String computer) {
    strangers.computerFailed(computer);
    return book.failed(entry.account().id()) ? new Locked() : new Refused();
  }

  /** Whether somebody who has signed in knows her password; asked before what cannot be undone. */
  public boolean confirms(UUID account, String password) {
    var entry = book.of(account);
    boolean right = passwords.matches(password, entry.map(DoorBook.Entry::password).orElse(null));
    if (!right) {
      entry.ifPresent(it -> book.failed(account));
    }
    return right && !entry.get().locked();
  }

  /** After the right password: the code of her telephone. */
  public SignInOutcome tryCode(UUID account, String code, String computer) {
    var entry = book.of(account);
    if (entry.isEmpty() || entry.get().totp() == null) {
      return new Refused();
    }
    if (entry.get().locked() || strangers.isComputerLocked(computer)) {
      return new Locked();
    }
    var step = codes.stepOf(entry.get().totp(), code);
    return step.isPresent() && book.useCode(account, step.getAsLong())
        ? new Accepted(entry.get().account())
        : failed(entry.get(), computer);
  }
}
