package fi.perhepuu.help.asking;

import fi.perhepuu.help.requests.Arrivals;
import fi.perhepuu.help.requests.Receipt;
import fi.perhepuu.platform.cache.CacheScope;
import fi.perhepuu.platform.problem.DatabaseAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks and sends, also when the database may be away: what can be remembered is, and what cannot be
 * sent is said to be unsent. It is outside every transaction, because a commit may fail as well.
 */
@ApplicationScoped
class AskingDesk {

  private static final Logger LOG = Logger.getLogger(AskingDesk.class.getName());

  @Inject AskedButtons buttons;
  @Inject Arrivals arrivals;
  @Inject DatabaseAway away;

  /**
   * @param isRemembered it is as it was last seen; nothing can be sent just now
   */
  record Asked(AskedButton button, boolean isRemembered) {}

  Asked ask(CacheScope scope, String slug) {
    try {
      return new Asked(buttons.at(scope, slug), false);
    } catch (RuntimeException failed) {
      var seen = buttons.remembered(scope, slug).filter(it -> away.caused(failed));
      return new Asked(seen.orElseThrow(() -> failed), true);
    }
  }

  /** The receipt; nothing when it could not be sent. */
  Optional<Receipt> send(CacheScope scope, Writing writing, String language) {
    try {
      return Optional.of(arrivals.receive(scope.owner(), Drafts.of(writing, language)));
    } catch (RuntimeException failed) {
      if (!away.caused(failed)) {
        throw failed;
      }
      LOG.log(Level.WARNING, "A request could not be stored and was given back to its writer");
      return Optional.empty();
    }
  }
}
