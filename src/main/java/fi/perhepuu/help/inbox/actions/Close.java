package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.help.erasing.RetentionRules;
import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.identity.FormErrors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** It is done: with an outcome, and with an answer if there has been none. */
@ApplicationScoped
class Close implements Action {

  static final String OUTCOME = "outcome";

  @Inject Requests requests;
  @Inject Messages messages;
  @Inject Outcomes outcomes;
  @Inject RetentionRules retention;

  @Override
  public String code() {
    return "close";
  }

  @Override
  public boolean isPossible(Situation at) {
    return at.isInHand() && at.decides();
  }

  @Override
  public FormErrors check(Situation at, Sent sent) {
    boolean known = outcomes.of(at.request().button()).contains(sent.word(OUTCOME));
    return Messages.check(sent, Messages.TEXT, at.request().answeredAt() == null)
        .addIf(!known, OUTCOME, "help.inbox.error.outcome");
  }

  @Override
  public void perform(Situation at, Sent sent) {
    var outcome = sent.word(OUTCOME);
    var text = sent.text(Messages.TEXT);
    var plain = at.step(EventKind.CLOSED).with(Map.<String, Object>of(OUTCOME, outcome));
    var step = text.isEmpty() ? plain : plain.with(messages.toFamily(at.id(), text));
    var request = at.request();
    var erase = retention.eraseOn(request.queue(), request.anonymous(), at.today());
    requests.change(at.id(), it -> it.close(outcome, erase, step));
  }
}
