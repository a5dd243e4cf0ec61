package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.RequestState;
import fi.perhepuu.help.requests.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A closed request is taken up again, by whoever does it. */
@ApplicationScoped
class Reopen implements Action {

  @Inject Requests requests;

  @Override
  public String code() {
    return "reopen";
  }

  @Override
  public boolean isPossible(Situation at) {
    return at.works() && at.is(RequestState.CLOSED) && at.request().erasedAt() == null;
  }

  @Override
  public void perform(Situation at, Sent sent) {
    requests.change(at.id(), it -> it.takeUp(at.me(), at.step(EventKind.REOPENED)));
  }
}
