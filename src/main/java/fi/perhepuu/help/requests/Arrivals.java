package fi.perhepuu.help.requests;

import fi.perhepuu.help.trust.OpenKeys;
import fi.perhepuu.help.trust.SeenKeys;
import fi.perhepuu.platform.problem.AlreadyThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Receives what families send. When {@link #receive} has returned, the request exists, once: the
 * same form sent again answers the same receipt, and so do the same words sent by the same named
 * person on the same day. What two unnamed people write is never taken for the same, or one would
 * get to read the other's answer. It is outside every transaction, because the database tells by
 * its constraints that a request is there, and a transaction ends with that.
 */
@ApplicationScoped
public class Arrivals {

  /** How often the same form may be sent, taken back and sent again. */
  private static final int MOST = 50;

  @Inject ArrivalDesk desk;
  @Inject SeenKeys keys;

  /**
   * @param owner the tenant being served, by a name that is no other's
   */
  public Receipt receive(String owner, Draft draft) {
    return receive(keys.of(owner), draft, MOST);
  }

  /**
   * @param left how many more times what is over may be gone past: another fault ends
   */
  private Receipt receive(OpenKeys keys, Draft draft, int left) {
    try {
      return desk.add(keys, draft);
    } catch (RuntimeException failed) {
      if (left == 0 || !AlreadyThere.caused(failed)) {
        throw failed;
      }
    }
    return desk.again(draft).orElseGet(() -> receive(keys, draft.afresh(), left - 1));
  }

  /** The receipt once more; none when the request has been erased. */
  public Optional<Receipt> receiptOf(UUID request) {
    return desk.receiptOf(request);
  }
}
