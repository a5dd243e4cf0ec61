package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.identity.FormErrors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A note among those who work on it; no family sees it. */
@ApplicationScoped
class Note implements Action {

  @Inject Messages messages;

  @Override
  public String code() {
    return "note";
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
    messages.note(at, sent.text(Messages.NOTE));
  }
}
