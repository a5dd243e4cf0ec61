package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.help.inbox.access.Ground;
import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.RequestState;
import fi.perhepuu.help.requests.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Somebody takes a request: one nobody has, one of somebody who is away, or a late one her queue
 * sees to.
 */
@ApplicationScoped
class Take implements Action {

  @Inject Requests requests;

  @Override
  public String code() {
    return "take";
  }

  @Override
  public boolean isPossible(Situation at) {
    boolean toBeHad = at.isFree() || at.ownerAway() || at.access().has(Ground.SUBSTITUTE);
    return at.works() && (at.isInHand() || at.is(RequestState.RECEIVED)) && toBeHad && !at.isMine();
  }

  @Override
  public void perform(Situation at, Sent sent) {
    requests.change(at.id(), it -> it.take(at.me(), at.step(EventKind.TAKEN)));
  }
}
