package fi.perhepuu.help.clock;

import fi.perhepuu.help.requests.RequestReceived;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.platform.jobs.Job;
import fi.perhepuu.platform.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Calls the team when what has been sent sounds like danger: at once if somebody is at work, else
 * when the team opens. The family has been shown the numbers that answer at night.
 */
@ApplicationScoped
class DangerCall implements Job {

  static final String KIND = "help-danger";

  @Inject Requests requests;
  @Inject Schedules schedules;
  @Inject Reminders reminders;
  @Inject Jobs jobs;
  @Inject InstantSource clock;

  @Override
  public String kind() {
    return KIND;
  }

  void received(@Observes RequestReceived received) {
    if (received.request().danger()) {
      jobs.plan(KIND, received.request().id(), clock.instant());
    }
  }

  @Override
  public void run(UUID id) {
    if (requests.find(id).isEmpty()) {
      return;
    }
    var request = requests.hold(id);
    if (!PromiseClock.isAwaited(request) || reminders.isGiven(id, Reminder.DANGER)) {
      return;
    }
    var now = clock.instant();
    var opening = schedules.of(request).hours().from(now).orElse(now);
    if (opening.isAfter(now)) {
      jobs.plan(KIND, id, opening);
    } else {
      reminders.give(request, Reminder.DANGER);
    }
  }
}
