package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.identity.FormErrors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What was done about danger is written down: a child welfare notification, a call, why none. */
@ApplicationScoped
class Notify implements Action {

  @Inject Requests requests;
  @Inject Messages messages;

  @Override
  public String code() {
    return "notify";
  }

  @Override
  public boolean isPossible(Situation at) {
    return at.request().erasedAt() == null && at.access().takesPart();
  }

  @Override
  public FormErrors check(Situation at, Sent sent) {
    return Messages.check(sent, Messages.NOTE, true);
  }

  @Override
  public void perform(Situation at, Sent sent) {
    var plain = at.step(EventKind.NOTIFIED);
    var step = messages.withNote(at.id(), plain, sent.text(Messages.NOTE));
    requests.change(at.id(), it -> it.note(step));
  }
}
