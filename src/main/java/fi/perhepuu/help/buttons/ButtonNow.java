package fi.perhepuu.help.buttons;

import fi.perhepuu.catalog.hours.Moment;
import fi.perhepuu.catalog.hours.OpenState;
import fi.perhepuu.help.promises.Closure;
import fi.perhepuu.help.promises.Promise;
import fi.perhepuu.help.promises.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What is true of a button at a moment.
 *
 * @param due the day by which a message sent now is answered
 * @param closure the break it is on, or null
 * @param back the first day after the break on which somebody answers, or null
 * @param team whether somebody is at work; unknown when nobody has told the hours
 * @param changesAt when this stops being true
 */
public record ButtonNow(
    LocalDate due, Closure closure, LocalDate back, OpenState team, Instant changesAt) {

  static ButtonNow at(Moment moment, Promise promise, ButtonDocument document, Answerers team) {
    var closures = document.closures();
    var days = new WorkingDays(moment.holidays(), closures);
    var today = moment.today();
    var closure = closures.stream().filter(it -> it.includes(today)).findFirst().orElse(null);
    var state = moment.stateOf(team.hours());
    var next = promise.changesAfter(moment.now(), moment.zone());
    return new ButtonNow(
        promise.dueAfter(moment.now(), moment.zone(), days),
        closure,
        closure == null ? null : days.after(closure.to()),
        state,
        Stream.of(next, state.changesAt() == null ? next : state.changesAt())
            .min(Instant::compareTo)
            .orElseThrow());
  }

  /** Nobody is there to read just now, and it is known when somebody will be. */
  public boolean isOutOfHours() {
    return closure == null && team.isKnown() && !team.isOpen();
  }
}
