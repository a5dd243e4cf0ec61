package fi.perhepuu.help.requests;

import fi.perhepuu.help.trust.Seals;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.data.Turns;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Receives what families send. When {@link #receive} has returned and the transaction has ended,
 * the request exists, once: the same form sent again answers the same receipt, and so do the same
 * words sent by the same named person on the same day. What two unnamed people write is never taken
 * for the same, or one would get to read the other's answer.
 */
@ApplicationScoped
@Transactional
public class Arrivals {

  private static final String SAMENESS = "sameness";

  @Inject HelpRequests requests;
  @Inject RequestTexts texts;
  @Inject ReceiptCodes codes;
  @Inject Seals seals;
  @Inject Turns turns;
  @Inject InstantSource clock;
  @Inject Locality locality;
  @Inject Event<RequestReceived> received;

  public Receipt receive(Draft draft) {
    var sameness = sameness(draft);
    turns.take(draft.ticket().toString());
    sameness.ifPresent(turns::take);
    var ticket = requests.ofTicket(draft.ticket());
    if (ticket.filter(Arrivals::isOver).isPresent()) {
      return receive(draft.afresh());
    }
    var before = ticket.or(() -> sameness.flatMap(requests::same));
    return receipt(before.orElseGet(() -> add(draft, sameness.orElse(null))));
  }

  /** What is over nobody looks at: the same sent after that is another request. */
  private static boolean isOver(HelpRequest request) {
    return !request.state.isOpen();
  }

  /** The receipt once more; none when the request has been erased. */
  public Optional<Receipt> receiptOf(UUID request) {
    return requests.find(request).filter(it -> it.codeMark != null).map(this::receipt);
  }

  private Receipt receipt(HelpRequest request) {
    return new Receipt(request.id, request.due, codes.of(request.ticket, request.language));
  }

  private HelpRequest add(Draft draft, String sameness) {
    var now = clock.instant();
    var request = made(draft);
    request.sameness = sameness;
    request.codeMark = codes.mark(codes.of(draft.ticket(), draft.language()));
    request.arrivedAt = now;
    request.familyAt = now;
    var letter = UUID.randomUUID();
    var sent = request.receive(Step.of(EventKind.SENT, Hand.FAMILY, now).with(letter));
    requests.add(request);
    requests.add(sent);
    texts.add(letter, request.id, RequestText.LETTER, Json.write(draft.letter()));
    if (!draft.isAnonymous()) {
      texts.add(request.id, RequestText.CONTACT, Json.write(draft.contact()));
    }
    received.fire(new RequestReceived(request.id));
    return request;
  }

  private static HelpRequest made(Draft draft) {
    var request = new HelpRequest();
    request.id = UUID.randomUUID();
    request.ticket = draft.ticket();
    request.button = draft.button();
    request.queue = draft.queue();
    request.controller = draft.controller();
    request.language = draft.language();
    request.answerLanguage = draft.answerLanguage();
    request.sender = draft.sender();
    request.topics = draft.topics();
    request.anonymous = draft.isAnonymous();
    request.consent = draft.consent();
    request.danger = draft.danger();
    request.promisedDays = draft.promisedDays();
    request.due = draft.due();
    return request;
  }

  private Optional<String> sameness(Draft draft) {
    if (draft.isAnonymous()) {
      return Optional.empty();
    }
    var day = clock.instant().atZone(locality.zone()).toLocalDate();
    var all = day + draft.button() + Json.write(draft.contact()) + Json.write(draft.letter());
    return Optional.of(seals.mark(SAMENESS, all));
  }
}
