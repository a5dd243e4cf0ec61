package fi.perhepuu.help.inbox.access;

import fi.perhepuu.help.requests.RequestState;
import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Decides who may read a request. Whom it does not let in, it tells that there is none. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Gate {

  /** How long a reason holds once it has been given; later it is asked for again. */
  private static final Duration REASON_HOLDS = Duration.ofMinutes(30);

  @Inject Participants participants;
  @Inject Readings readings;
  @Inject InstantSource clock;
  @Inject Locality locality;

  public Access of(Worker worker, RequestView request) {
    Set<Ground> grounds = new LinkedHashSet<>();
    addIf(worker.queues().contains(request.queue()), Ground.HANDLING, grounds);
    addIf(isCovered(worker, request), Ground.SUBSTITUTE, grounds);
    addIf(participants.isIn(request.id(), worker.account()), Ground.INVITED, grounds);
    addIf(isOffered(worker, request), Ground.OFFERED, grounds);
    var reason = grounds.isEmpty() ? reason(worker, request) : Optional.<UUID>empty();
    addIf(reason.isPresent(), Ground.REASON, grounds);
    return new Access(grounds, reason.orElse(null));
  }

  private static void addIf(boolean holds, Ground ground, Set<Ground> grounds) {
    if (holds) {
      grounds.add(ground);
    }
  }

  private boolean isCovered(Worker worker, RequestView request) {
    var today = clock.instant().atZone(locality.zone()).toLocalDate();
    return worker.covered().contains(request.queue())
        && request.state().isOpen()
        && request.due().isBefore(today);
  }

  private static boolean isOffered(Worker worker, RequestView request) {
    return request.state() == RequestState.OFFERED && worker.queues().contains(request.offeredTo());
  }

  private Optional<UUID> reason(Worker worker, RequestView request) {
    return mayGiveReason(worker, request)
        ? readings.reason(request.id(), worker.account(), clock.instant().minus(REASON_HOLDS))
        : Optional.empty();
  }

  /** Whether she may ask to read what is not hers. */
  public boolean mayGiveReason(Worker worker, RequestView request) {
    return worker.coordinator()
        && (worker.coordinated().isEmpty() || worker.coordinated().contains(request.controller()));
  }
}
