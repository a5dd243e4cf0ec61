package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.identity.FormErrors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Another queue is asked to take it. The sender has agreed, or there is a ground in law, which is
 * recorded. Whoever offers it stays responsible until somebody accepts.
 */
@ApplicationScoped
public class Offer implements Action {

  /** Grounds in law on which it may be offered without the sender's consent. */
  public static final List<String> GROUNDS = List.of("child-welfare", "urgent-danger", "other-law");

  static final String QUEUE = "queue";
  static final String GROUND = "ground";

  @Inject Requests requests;
  @Inject QueueDesk queues;
  @Inject Messages messages;

  @Override
  public String code() {
    return "offer";
  }

  @Override
  public boolean isPossible(Situation at) {
    return at.isInHand() && at.decides() && queues.queues().size() > 1;
  }

  @Override
  public FormErrors check(Situation at, Sent sent) {
    boolean other =
        sent.id(QUEUE)
            .filter(it -> queues.queues().containsKey(it) && !it.equals(at.request().queue()))
            .isPresent();
    boolean grounded = at.request().consent() || GROUNDS.contains(sent.word(GROUND));
    return Messages.check(sent, Messages.NOTE, false)
        .addIf(!other, QUEUE, "help.inbox.error.queue")
        .addIf(!grounded, GROUND, "help.inbox.error.ground");
  }

  @Override
  public void perform(Situation at, Sent sent) {
    UUID other = sent.id(QUEUE).orElseThrow();
    var ground = GROUNDS.contains(sent.word(GROUND)) ? sent.word(GROUND) : null;
    messages.note(at, sent.text(Messages.NOTE));
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put(QUEUE, other.toString());
    detail.put(GROUND, ground == null ? "consent" : ground);
    requests.change(
        at.id(), it -> it.offer(other, ground, at.step(EventKind.OFFERED).with(detail)));
  }
}
