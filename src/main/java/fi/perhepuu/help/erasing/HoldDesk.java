package fi.perhepuu.help.erasing;

import fi.perhepuu.help.inbox.access.Gate;
import fi.perhepuu.help.inbox.access.Worker;
import fi.perhepuu.help.inbox.access.Workers;
import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.Hand;
import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.help.requests.Step;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Keeps a request from being erased for a reason in law, and lets it go again. */
@ApplicationScoped
@Transactional
public class HoldDesk {

  @Inject Requests requests;
  @Inject Workers workers;
  @Inject Gate gate;
  @Inject QueueDesk queues;
  @Inject InstantSource clock;

  HoldPage page(UUID id) {
    var request = requests.find(id).orElseThrow(() -> new NotFound("request"));
    requireCoordinator(workers.current(), request);
    return new HoldPage(request, queues.queues().get(request.queue()).name());
  }

  /**
   * @param reason why it is kept, or null when that is over
   * @throws NotFound when there is none, or she does not coordinate its queue
   * @throws Refused when it has been erased already
   */
  public void hold(UUID id, HoldReason reason) {
    var worker = workers.current();
    var request = requests.hold(id);
    requireCoordinator(worker, request);
    if (request.erasedAt() != null) {
      throw new Refused("erased", "What was told in this request is gone already.");
    }
    var code = reason == null ? null : reason.code();
    var hand = Hand.worker(worker.account(), worker.titleIn(request.queue()));
    var step =
        Step.of(EventKind.HELD, hand, clock.instant())
            .with(Map.<String, Object>of("reason", code == null ? "" : code));
    requests.change(id, it -> it.hold(code, step));
  }

  private void requireCoordinator(Worker worker, RequestView request) {
    boolean coordinates =
        worker.coordinator()
            && (gate.of(worker, request).works() || gate.mayGiveReason(worker, request));
    if (!coordinates) {
      throw new NotFound("request");
    }
  }
}
