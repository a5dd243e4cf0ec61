package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.Hand;
import fi.perhepuu.help.requests.RequestState;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.help.requests.Step;
import fi.perhepuu.identity.FormErrors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What was offered comes back: the other queue cannot, or whoever offered it takes that back. */
@ApplicationScoped
class Decline implements Action {

  @Inject Requests requests;
  @Inject Messages messages;

  @Override
  public String code() {
    return "decline";
  }

  @Override
  public boolean isPossible(Situation at) {
    return at.is(RequestState.OFFERED) && (at.isOffered() || at.decides());
  }

  @Override
  public FormErrors check(Situation at, Sent sent) {
    return Messages.check(sent, Messages.NOTE, false);
  }

  @Override
  public void perform(Situation at, Sent sent) {
    messages.note(at, sent.text(Messages.NOTE));
    var queue = at.isOffered() ? at.request().offeredTo() : at.request().queue();
    var hand = Hand.worker(at.me(), at.worker().titleIn(queue));
    requests.change(at.id(), it -> it.decline(Step.of(EventKind.DECLINED, hand, at.now())));
  }
}
