package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.help.inbox.access.Access;
import fi.perhepuu.help.inbox.access.Ground;
import fi.perhepuu.help.inbox.access.Worker;
import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.Hand;
import fi.perhepuu.help.requests.RequestState;
import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.help.requests.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request before somebody who is about to do something.
 *
 * @param ownerAway whether whoever is responsible is away or no longer answers
 */
public record Situation(
    Worker worker,
    RequestView request,
    Access access,
    boolean ownerAway,
    Instant now,
    LocalDate today) {

  UUID id() {
    return request.id();
  }

  UUID me() {
    return worker.account();
  }

  boolean is(RequestState state) {
    return request.state() == state;
  }

  boolean isFree() {
    return request.owner() == null;
  }

  boolean isMine() {
    return worker.account().equals(request.owner());
  }

  boolean isOpen() {
    return request.state().isOpen();
  }

  /** Somebody works on it, and nobody else is to answer first. */
  boolean isInHand() {
    return is(RequestState.TAKEN) || is(RequestState.WAITING);
  }

  boolean works() {
    return access.works();
  }

  /** She may decide instead of whoever is responsible, or is that herself. */
  boolean decides() {
    return works() && (isMine() || ownerAway || worker.coordinator());
  }

  boolean isOffered() {
    return access.has(Ground.OFFERED);
  }

  Step step(EventKind kind) {
    return Step.of(kind, Hand.worker(me(), worker.titleIn(request.queue())), now);
  }
}
