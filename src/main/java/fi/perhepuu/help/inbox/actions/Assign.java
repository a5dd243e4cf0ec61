package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.help.inbox.Colleagues;
import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.RequestState;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.identity.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Somebody of the queue is given a request. */
@RequestScoped
class Assign implements Action {

  static final String TO = "to";

  @Inject Requests requests;
  @Inject Colleagues colleagues;

  @Override
  public String code() {
    return "assign";
  }

  @Override
  public boolean isPossible(Situation at) {
    return at.works()
        && (at.isInHand() || at.is(RequestState.RECEIVED))
        && (at.isFree() || at.decides());
  }

  @Override
  public FormErrors check(Situation at, Sent sent) {
    boolean answers =
        sent.id(TO).stream()
            .anyMatch(
                to ->
                    colleagues.in(at.request().queue()).stream()
                        .anyMatch(it -> it.account().equals(to)));
    return new FormErrors().addIf(!answers, TO, "help.inbox.error.to");
  }

  @Override
  public void perform(Situation at, Sent sent) {
    var to = sent.id(TO).orElseThrow();
    var step = at.step(EventKind.ASSIGNED).with(Map.of(TO, to.toString()));
    requests.change(at.id(), it -> it.take(to, step));
  }
}
