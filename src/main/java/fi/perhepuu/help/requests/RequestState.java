package fi.perhepuu.help.requests;

import fi.perhepuu.platform.problem.Refused;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a request is. The same steps stand in the database, which refuses any other. */
public enum RequestState {
  /** In a queue; nobody has taken it yet. */
  RECEIVED,
  /** Somebody is responsible for it and working on it. */
  TAKEN,
  /** The family has been asked something. */
  WAITING,
  /** Offered to another queue; who offers it stays responsible until it is accepted there. */
  OFFERED,
  /** Answered and done. */
  CLOSED,
  /** Taken back by the family. */
  WITHDRAWN;

  private static final Map<RequestState, Set<RequestState>> NEXT =
      Map.of(
          RECEIVED, Set.of(TAKEN, WITHDRAWN),
          TAKEN, Set.of(RECEIVED, WAITING, OFFERED, CLOSED, WITHDRAWN),
          WAITING, Set.of(TAKEN, RECEIVED, OFFERED, CLOSED, WITHDRAWN),
          OFFERED, Set.of(TAKEN, WITHDRAWN),
          CLOSED, Set.of(TAKEN, RECEIVED),
          WITHDRAWN, Set.of());

  /** Something may always happen that changes no state: a message, a note. */
  public boolean mayBecome(RequestState next) {
    return next == this || NEXT.get(this).contains(next);
  }

  RequestState to(RequestState next) {
    if (!mayBecome(next)) {
      throw new Refused(
          "wrong-state", "A request that is " + code() + " cannot become " + next.code());
    }
    return next;
  }

  public boolean isOpen() {
    return this != CLOSED && this != WITHDRAWN;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static RequestState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
