package fi.perhepuu.help.requests;

import fi.perhepuu.help.requests.codes.ReceiptCodes;
import fi.perhepuu.help.trust.OpenKeys;
import fi.perhepuu.help.trust.Seals;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Writes the rows of a new request, and finds the request that is there already. */
@ApplicationScoped
@Transactional
class ArrivalDesk {

  private static final String SAMENESS = "sameness";

  @Inject HelpRequests requests;
  @Inject ArrivingRows rows;
  @Inject ReceiptCodes codes;
  @Inject Seals seals;
  @Inject InstantSource clock;
  @Inject Locality locality;
  @Inject Event<RequestReceived> received;
  @Inject Event<DangerTold> danger;

  /** Fails with {@link fi.perhepuu.platform.problem.AlreadyThere} when it is. */
  Receipt add(OpenKeys keys, Draft draft) {
    var now = clock.instant();
    var code = codes.of(keys, draft.ticket(), draft.language());
    var request = made(draft);
    request.sameness = sameness(keys, draft).orElse(null);
    request.codeMark = codes.mark(keys, code);
    request.arrivedAt = now;
    request.familyAt = now;
    var texts = new SealedTexts(keys, request.id);
    var letter = texts.add(RequestText.LETTER, Json.write(draft.letter()));
    if (!draft.isAnonymous()) {
      texts.add(RequestText.CONTACT, Json.write(draft.contact()));
    }
    var step = Step.of(EventKind.SENT, Hand.FAMILY, now).with(letter);
    var sent = request.receive(draft.danger() ? step.alarming() : step);
    rows.add(request, sent, texts.all());
    received.fire(new RequestReceived(request.view()));
    if (draft.danger()) {
      danger.fire(new DangerTold(request.id));
    }
    return new Receipt(request.id, request.due, code);
  }

  /**
   * The request the same form or the same words made before; none when it is over, for nobody looks
   * at that any more and the same sent again is another request.
   */
  Optional<Receipt> again(Draft draft) {
    return requests
        .ofTicket(draft.ticket())
        .or(() -> sameness(seals.keys(), draft).flatMap(requests::same))
        .filter(it -> it.state.isOpen())
        .map(this::receipt);
  }

  Optional<Receipt> receiptOf(UUID request) {
    return requests.find(request).filter(it -> it.codeMark != null).map(this::receipt);
  }

  private Receipt receipt(HelpRequest request) {
    return new Receipt(
        request.id, request.due, codes.of(seals.keys(), request.ticket, request.language));
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

  private Optional<String> sameness(OpenKeys keys, Draft draft) {
    if (draft.isAnonymous()) {
      return Optional.empty();
    }
    var day = clock.instant().atZone(locality.zone()).toLocalDate();
    var all = day + draft.button() + Json.write(draft.contact()) + Json.write(draft.letter());
    return Optional.of(keys.mark(SAMENESS, all));
  }
}
