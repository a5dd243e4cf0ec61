package fi.perhepuu.exchange.families;

import fi.perhepuu.help.inbox.access.AccessLog;
import fi.perhepuu.help.inbox.access.Ground;
import fi.perhepuu.help.inbox.access.Worker;
import fi.perhepuu.help.inbox.access.Workers;
import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.help.queues.QueueView;
import fi.perhepuu.help.requests.RequestText;
import fi.perhepuu.help.requests.RequestTexts;
import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.platform.audit.AuditTrail;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.problem.Refused;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes along what families have told in a queue: for whoever coordinates the organization that is
 * its controller, named in her grant. To coordinate the whole tenant is not enough.
 */
@ApplicationScoped
@Transactional
class FamiliesDesk {

  /** So many fit into a file; whoever has more takes them along by their days. */
  static final int MOST = 500;

  @Inject Workers workers;
  @Inject QueueDesk queues;
  @Inject Requests requests;
  @Inject RequestTexts texts;
  @Inject AccessLog log;
  @Inject AuditTrail audit;
  @Inject Locality locality;
  @Inject InstantSource clock;

  /** The queues whose families she may take along. */
  List<QueueView> queues() {
    var worker = workers.current();
    return queues.queues().values().stream().filter(it -> isHers(worker, it)).toList();
  }

  private static boolean isHers(Worker worker, QueueView queue) {
    return worker.coordinator() && worker.coordinated().contains(queue.controller());
  }

  /**
   * @throws NotFound when there is no such queue, or its controller is not hers
   * @throws Refused when there are more than fit into a file
   */
  FamiliesFile take(String code, String reason, LocalDate from, LocalDate to) {
    var queue =
        queues().stream()
            .filter(it -> it.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new NotFound("queue"));
    var end = start(to.plusDays(1));
    var found = requests.arrived(queue.id(), queue.controller(), start(from), end, MOST + 1);
    if (found.size() > MOST) {
      throw new Refused(FamiliesPages.TOO_MANY, "These are more than fit into a file.");
    }
    var file = new FamiliesFile(queue.code(), from, to, reason, clock.instant(), new ArrayList<>());
    var worker = workers.current();
    for (var request : found) {
      file.add(request, requests.history(request.id()), texts.open(request.id()));
      remember(worker, request, reason);
    }
    record(queue, from, to, found.size());
    return file;
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(locality.zone()).toInstant();
  }

  private void remember(Worker worker, RequestView request, String reason) {
    var text = texts.add(request.id(), RequestText.REASON, reason);
    log.write(worker, request, AccessLog.EXPORT, Ground.REASON, text);
  }

  private void record(QueueView queue, LocalDate from, LocalDate to, int count) {
    Map<String, Object> after =
        Map.of("from", from.toString(), "to", to.toString(), "requests", count);
    audit.record(
        new AuditTrail.Change(
            "families-exported", "queues", queue.id(), queue.code(), Map.of(), after));
  }
}
