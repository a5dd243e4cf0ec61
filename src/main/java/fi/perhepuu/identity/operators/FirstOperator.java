package fi.perhepuu.identity.operators;

import fi.perhepuu.identity.accounts.Passwords;
import fi.perhepuu.platform.crypto.Digests;
import fi.perhepuu.tenancy.DeploymentReady;
import fi.perhepuu.tenancy.PublicOrigin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the first operator when there is none, and says in the console how to sign in: a password
 * that had to be made is shown this once and kept nowhere.
 */
@ApplicationScoped
class FirstOperator {

  private static final Logger LOG = Logger.getLogger(FirstOperator.class.getName());
  private static final int LETTERS = 16;

  @Inject OperatorRows rows;
  @Inject Passwords passwords;
  @Inject PublicOrigin origin;
  @Inject InstantSource clock;

  @Inject
  @ConfigProperty(name = "operator.host")
  String host;

  @Inject
  @ConfigProperty(name = "operator.email")
  String email;

  @Inject
  @ConfigProperty(name = "operator.password")
  Optional<String> given;

  void ready(@Observes DeploymentReady event) {
    try {
      var address = origin.at(host) + "/";
      if (rows.any()) {
        say("The operator signs in at " + address);
        return;
      }
      var password = given.orElseGet(() -> Digests.randomToken().substring(0, LETTERS));
      var name = email.toLowerCase(Locale.ROOT);
      if (rows.addFirst(name, "Operator", passwords.hash(password), clock.instant())) {
        var shown = given.isPresent() ? "the configured password" : password + " (shown once)";
        say("The operator signs in at " + address + " as " + name + " with " + shown);
      }
    } catch (SQLException away) {
      LOG.log(Level.WARNING, "The first operator could not be made", away);
    }
  }

  // Standard output, because whoever typed the run command looks there and nowhere else.
  private static void say(String words) {
    System.out.println(words);
  }
}
