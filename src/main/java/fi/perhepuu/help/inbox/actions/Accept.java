package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.Hand;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.help.requests.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Somebody of the other queue takes what was offered; its controller is now the new queue's. */
@ApplicationScoped
class Accept implements Action {

  @Inject Requests requests;
  @Inject QueueDesk queues;

  @Override
  public String code() {
    return "accept";
  }

  @Override
  public boolean isPossible(Situation at) {
    return at.isOffered();
  }

  @Override
  public void perform(Situation at, Sent sent) {
    var queue = at.request().offeredTo();
    var controller = queues.queues().get(queue).controller();
    var hand = Hand.worker(at.me(), at.worker().titleIn(queue));
    var step =
        Step.of(EventKind.ACCEPTED, hand, at.now())
            .with(Map.<String, Object>of("from", at.request().queue().toString()));
    requests.change(at.id(), it -> it.accept(at.me(), controller, step));
  }
}
