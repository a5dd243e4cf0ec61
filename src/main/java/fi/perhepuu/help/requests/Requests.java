package fi.perhepuu.help.requests;

import fi.perhepuu.help.requests.codes.ReceiptCodes;
import fi.perhepuu.help.trust.Seals;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The one way to a request and its history for the rooms that work on it. A change holds the
 * request until the transaction ends, and its step is added in the same transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Requests {

  @Inject HelpRequests requests;
  @Inject ReceiptCodes codes;
  @Inject Seals seals;
  @Inject Event<FamilyAnswered> answered;
  @Inject Event<DangerTold> danger;

  /** The request as it is. */
  public Optional<RequestView> find(UUID id) {
    return requests.find(id).map(HelpRequest::view);
  }

  /** What arrived between two moments, in a queue that is one controller's; the oldest first. */
  public List<RequestView> arrived(
      UUID queue, UUID controller, Instant from, Instant to, int most) {
    return requests.arrived(queue, controller, from, to, most).stream()
        .map(HelpRequest::view)
        .toList();
  }

  /** The request a receipt code opens. */
  public Optional<RequestView> ofCode(String code) {
    return requests.ofCode(codes.mark(seals.keys(), code)).map(HelpRequest::view);
  }

  /**
   * The request as it is, held until the transaction ends: nobody else changes it meanwhile.
   *
   * @throws NotFound when there is no such request
   */
  public RequestView hold(UUID id) {
    return requests.take(id).map(HelpRequest::view).orElseThrow(() -> new NotFound("request"));
  }

  /** All steps, oldest first. */
  public List<EventView> history(UUID id) {
    return requests.history(id).stream().map(RequestEvent::view).toList();
  }

  /**
   * Does something with a request and adds the step it answers.
   *
   * @throws NotFound when there is no such request
   */
  public RequestView change(UUID id, Function<HelpRequest, RequestEvent> action) {
    var request = requests.take(id).orElseThrow(() -> new NotFound("request"));
    var event = action.apply(request);
    requests.add(event);
    if (event.tellsFamily()) {
      answered.fire(new FamilyAnswered(id, event.id));
    }
    if (event.view().tellsOfDanger()) {
      danger.fire(new DangerTold(id));
    }
    return request.view();
  }

  /** The family is here, by its code; answers when it was here before. */
  public Instant visit(UUID id, Instant now) {
    return requests.take(id).orElseThrow(() -> new NotFound("request")).visit(now);
  }

  /** The request a step belongs to. */
  public Optional<UUID> ofStep(UUID step) {
    return requests.step(step).map(it -> it.request);
  }
}
