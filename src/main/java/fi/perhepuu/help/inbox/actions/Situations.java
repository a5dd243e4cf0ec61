package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.help.inbox.Colleagues;
import fi.perhepuu.help.inbox.Deadlines;
import fi.perhepuu.help.inbox.access.Gate;
import fi.perhepuu.help.inbox.access.Worker;
import fi.perhepuu.help.requests.RequestView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Tells how things are between a worker and a request. */
@RequestScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Situations {

  @Inject Gate gate;
  @Inject Colleagues colleagues;
  @Inject Deadlines deadlines;
  @Inject InstantSource clock;

  public Situation of(Worker worker, RequestView request) {
    var today = deadlines.today();
    return new Situation(
        worker,
        request,
        gate.of(worker, request),
        request.owner() != null && colleagues.isAway(request.owner(), today),
        clock.instant(),
        today);
  }
}
