package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.identity.FormErrors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A message to the family that ends with a question: then the family is waited for. */
@ApplicationScoped
class Ask implements Action {

  @Inject Requests requests;
  @Inject Messages messages;

  @Override
  public String code() {
    return "ask";
  }

  @Override
  public boolean isPossible(Situation at) {
    return at.isInHand() && at.access().takesPart();
  }

  @Override
  public FormErrors check(Situation at, Sent sent) {
    return Messages.check(sent, Messages.TEXT, true);
  }

  @Override
  public void perform(Situation at, Sent sent) {
    var text = messages.toFamily(at.id(), sent.text(Messages.TEXT));
    requests.change(at.id(), it -> it.answer(true, at.step(EventKind.ASKED).with(text)));
  }
}
