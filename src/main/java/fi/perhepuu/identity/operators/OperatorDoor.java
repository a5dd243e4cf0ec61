package fi.perhepuu.identity.operators;

import fi.perhepuu.identity.SignedInUser.Identity;
import fi.perhepuu.identity.accounts.Passwords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets operators in. Whatever is wrong looks the same, a locked account too: there is nobody here
 * who would need to be told more.
 */
@ApplicationScoped
public class OperatorDoor {

  private static final int PATIENCE = 5;
  private static final Duration LOCK = Duration.ofMinutes(15);

  @Inject OperatorRows rows;
  @Inject OperatorSignIns signIns;
  @Inject Passwords passwords;
  @Inject InstantSource clock;

  /** A new sign-in, or nothing. */
  public Optional<Identity> enter(String email, String password, String agent) {
    try {
      var known = rows.at(email == null ? "" : email.strip().toLowerCase(Locale.ROOT));
      boolean right = passwords.matches(password, known.map(Operator::password).orElse(null));
      if (known.isEmpty() || known.get().isLocked(clock.instant())) {
        return Optional.empty();
      }
      return right ? let(known.get(), agent) : refuse(known.get());
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  private Optional<Identity> let(Operator operator, String agent) throws SQLException {
    rows.countFailures(operator.id(), 0, null);
    return Optional.of(signIns.begin(operator, agent));
  }

  private Optional<Identity> refuse(Operator operator) throws SQLException {
    int failures = operator.failures() + 1;
    var lock = failures < PATIENCE ? null : clock.instant().plus(LOCK);
    rows.countFailures(operator.id(), lock == null ? failures : 0, lock);
    return Optional.empty();
  }
}
