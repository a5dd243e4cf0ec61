package fi.perhepuu.help.erasing;

import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.help.requests.Hand;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.platform.audit.AuditTrail;
import fi.perhepuu.platform.jobs.Jobs;
import fi.perhepuu.platform.jobs.Nightly;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Erases at night what has been kept long enough, a part at a time, and writes a receipt for each
 * queue: how many, never what.
 */
@ApplicationScoped
class ErasingNight implements Nightly {

  static final String KIND = "help-erasing";

  private static final int PART = 200;

  @Inject ErasableRequests rows;
  @Inject Requests requests;
  @Inject Eraser eraser;
  @Inject QueueDesk queues;
  @Inject AuditTrail audit;
  @Inject Jobs jobs;
  @Inject Locality locality;
  @Inject InstantSource clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(UUID night) {
    var today = clock.instant().atZone(locality.zone()).toLocalDate();
    var due = rows.before(today, PART);
    Map<UUID, Integer> erased = new TreeMap<>();
    for (var id : due) {
      if (isStillDue(id, today)) {
        eraser.erase(id, Hand.SYSTEM);
        erased.merge(requests.find(id).orElseThrow().queue(), 1, Integer::sum);
      }
    }
    erased.forEach(this::receipt);
    if (due.size() == PART) {
      jobs.plan(KIND, night, clock.instant());
    }
  }

  // Held from here on: somebody may have found a reason to keep it, or heard from the family.
  private boolean isStillDue(UUID id, LocalDate today) {
    var request = requests.hold(id);
    return request.erasedAt() == null
        && request.hold() == null
        && request.eraseOn() != null
        && request.eraseOn().isBefore(today);
  }

  private void receipt(UUID queue, int count) {
    var name = queues.queues().get(queue).name().in(locality.defaultLanguage());
    Map<String, Object> after = Map.of("count", count);
    audit.record(new AuditTrail.Change("erased", "requests", queue, name, Map.of(), after));
  }
}
