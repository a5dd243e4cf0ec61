package fi.perhepuu.help.clock;

import fi.perhepuu.catalog.hours.Holidays;
import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.help.promises.Closure;
import fi.perhepuu.help.promises.WorkingDays;
import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The calendars of a request: its button's breaks, the hours of the queue it is in now. */
@ApplicationScoped
class Schedules {

  @Inject HelpButtonDesk buttons;
  @Inject QueueDesk queues;
  @Inject Holidays holidays;
  @Inject Locality locality;

  Schedule of(RequestView request) {
    var closures = buttons.closures(request.button());
    return new Schedule(
        request.arrivedAt().atZone(locality.zone()).toLocalDate(),
        request.due(),
        request.promisedDays(),
        new WorkingDays(holidays, closures),
        hours(request, closures));
  }

  private WorkingHours hours(RequestView request, List<Closure> closures) {
    var queue = queues.queues().get(request.queue());
    return new WorkingHours(queue.hours(), holidays, closures, locality.zone());
  }
}
