package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.identity.FormErrors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** A message to the family, with services it may look at. */
@ApplicationScoped
class Answer implements Action {

  @Inject Requests requests;
  @Inject Messages messages;
  @Inject PickedServices services;

  @Override
  public String code() {
    return "answer";
  }

  @Override
  public boolean isPossible(Situation at) {
    return at.isOpen() && !at.isFree() && at.access().takesPart();
  }

  @Override
  public FormErrors check(Situation at, Sent sent) {
    return Messages.check(sent, Messages.TEXT, true);
  }

  @Override
  public void perform(Situation at, Sent sent) {
    var text = messages.toFamily(at.id(), sent.text(Messages.TEXT));
    var detail = Map.<String, Object>of(PickedServices.KEY, services.of(sent));
    var step = at.step(EventKind.MESSAGE).with(text).with(detail);
    requests.change(at.id(), it -> it.answer(false, step));
  }
}
