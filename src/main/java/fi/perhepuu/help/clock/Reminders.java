package fi.perhepuu.help.clock;

import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.EventView;
import fi.perhepuu.help.requests.Hand;
import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.help.requests.Step;
import fi.perhepuu.identity.Addressees.Addressee;
import fi.perhepuu.platform.html.Frames;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.http.OwnAddress;
import fi.perhepuu.platform.mail.Mail;
import fi.perhepuu.platform.mail.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/**
 * Writes a reminder to everybody it concerns and a step into the history. A reminder is given once;
 * should the server be lost between the mails and the step, the second mails have the ids of the
 * first.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Reminders {

  private static final String WHICH = "which";
  private static final String INBOX = "/hallinta/viestit";

  @Inject Requests requests;
  @Inject Recipients recipients;
  @Inject QueueDesk queues;
  @Inject @Any Instance<Frames> frames;
  @Inject OwnAddress address;
  @Inject Post post;
  @Inject InstantSource clock;

  boolean isGiven(UUID request, Reminder reminder) {
    return requests.history(request).stream().anyMatch(it -> gives(it, reminder));
  }

  static boolean gives(EventView step, Reminder reminder) {
    return step.is(EventKind.REMINDED) && reminder.code().equals(step.detail().get(WHICH));
  }

  /**
   * @param about the number of the step it is about; the mails of each have ids of their own
   */
  void give(RequestView request, Reminder reminder, int about) {
    var to = recipients.of(request, reminder);
    to.forEach(one -> post.send(mail(one, request, reminder, about)));
    var detail = Map.<String, Object>of(WHICH, reminder.code(), "mails", to.size());
    var step = Step.of(EventKind.REMINDED, Hand.SYSTEM, clock.instant()).with(detail);
    requests.change(request.id(), it -> it.note(step));
  }

  private Mail mail(Addressee to, RequestView request, Reminder reminder, int about) {
    var here = frames.stream().filter(Frames::areHere).findFirst().orElseThrow();
    var frame = here.around(Head.console("", ""), to.language());
    var queue = frame.in(queues.queues().get(request.queue()).name());
    var words = "help.clock." + reminder.code();
    return new Mail(
        to.email(),
        frame.t(words + ".subject", queue),
        frame.t(
            words + ".text",
            queue,
            request.reference(),
            frame.date(request.due()),
            address.of(INBOX)),
        request.id() + "." + reminder.code() + "." + about + "." + to.account());
  }
}
