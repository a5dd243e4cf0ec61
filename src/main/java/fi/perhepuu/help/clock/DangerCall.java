package fi.perhepuu.help.clock;

import fi.perhepuu.help.requests.DangerTold;
import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.EventView;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.platform.jobs.Job;
import fi.perhepuu.platform.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Calls the team when what a family has written sounds like danger, in its first message or in a
 * later one: at once if somebody is at work, else when the team opens. The family has been shown
 * the numbers that answer at night.
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

  void told(@Observes DangerTold told) {
    jobs.plan(KIND, told.request(), clock.instant());
  }

  @Override
  public void run(UUID id) {
    if (requests.find(id).isEmpty()) {
      return;
    }
    var request = requests.hold(id);
    var unheard = unheard(requests.history(id));
    if (unheard.isEmpty() || !request.state().isOpen()) {
      return;
    }
    var now = clock.instant();
    var opening = schedules.of(request).hours().from(now).orElse(now);
    if (opening.isAfter(now)) {
      jobs.plan(KIND, id, opening);
    } else {
      reminders.give(request, Reminder.DANGER, unheard.get().seq());
    }
  }

  /** The newest step that tells of danger, if nobody has been called to it nor answered since. */
  private static Optional<EventView> unheard(List<EventView> history) {
    return history.stream()
        .filter(EventView::tellsOfDanger)
        .reduce((one, next) -> next)
        .filter(
            it -> history.subList(it.seq(), history.size()).stream().noneMatch(DangerCall::hears));
  }

  private static boolean hears(EventView step) {
    var answers = step.is(EventKind.MESSAGE) || step.is(EventKind.ASKED);
    return Reminders.gives(step, Reminder.DANGER) || (answers && step.account() != null);
  }
}
