package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Back to the queue, for anybody of it to take. */
@ApplicationScoped
class GiveBack implements Action {

  @Inject Requests requests;

  @Override
  public String code() {
    return "return";
  }

  @Override
  public boolean isPossible(Situation at) {
    return at.isInHand() && at.decides();
  }

  @Override
  public void perform(Situation at, Sent sent) {
    requests.change(at.id(), it -> it.giveBack(at.step(EventKind.RETURNED)));
  }
}
