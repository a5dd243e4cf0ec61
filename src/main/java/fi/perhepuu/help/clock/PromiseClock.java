package fi.perhepuu.help.clock;

import fi.perhepuu.help.requests.RequestReceived;
import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.platform.jobs.Job;
import fi.perhepuu.platform.jobs.Jobs;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Watches over the promise of one request until it is answered or over: wakes up at each moment
 * somebody is to be reminded, and plans the next one itself.
 */
@ApplicationScoped
class PromiseClock implements Job {

  static final String KIND = "help-clock";

  /** The promise is about what was sent first. */
  private static final int FIRST = 1;

  @Inject Requests requests;
  @Inject Schedules schedules;
  @Inject Reminders reminders;
  @Inject Jobs jobs;
  @Inject InstantSource clock;
  @Inject Locality locality;

  @Override
  public String kind() {
    return KIND;
  }

  /**
   * Nobody is reminded on the day of sending. So the calendars are read when the next one begins,
   * and sending does not wait for them.
   */
  void received(@Observes RequestReceived received) {
    var request = received.request();
    var tomorrow = request.arrivedAt().atZone(locality.zone()).toLocalDate().plusDays(1);
    jobs.plan(KIND, request.id(), tomorrow.atStartOfDay(locality.zone()).toInstant());
  }

  @Override
  public void run(UUID id) {
    if (requests.find(id).isEmpty()) {
      return;
    }
    var request = requests.hold(id);
    if (!isAwaited(request)) {
      return;
    }
    var now = clock.instant();
    var schedule = schedules.of(request);
    var opening = schedule.hours().from(now).orElse(now);
    if (opening.isAfter(now)) {
      jobs.plan(KIND, id, opening);
      return;
    }
    schedule
        .reached(now)
        .filter(it -> !reminders.isGiven(id, it))
        .ifPresent(it -> reminders.give(request, it, FIRST));
    plan(request, schedule, now);
  }

  private void plan(RequestView request, Schedule schedule, Instant after) {
    schedule.next(after).ifPresent(next -> jobs.plan(KIND, request.id(), next));
  }

  /** Whether the family is still waiting for its first answer. */
  static boolean isAwaited(RequestView request) {
    return request.answeredAt() == null && request.state().isOpen();
  }
}
