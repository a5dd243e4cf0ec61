package fi.perhepuu.identity.entry;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.accounts.Passwords;
import java.util.Locale;

/** What a new password must be: long, typed the same twice, and not the address itself. */
public final class PasswordRules {

  private PasswordRules() {}

  public static FormErrors check(String password, String again, String email) {
    var given = password == null ? "" : password;
    return new FormErrors()
        .addIf(given.length() < Passwords.SHORTEST, "password", "identity.password.short")
        .addIf(given.length() > Passwords.LONGEST, "password", "identity.password.long")
        .addIf(
            given.toLowerCase(Locale.ROOT).contains(email), "password", "identity.password.email")
        .addIf(!given.equals(again), "again", "identity.password.differs");
  }
}
