package fi.perhepuu.help.inbox.access;

import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.platform.data.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Writes down every reading, in the transaction that reads, and answers who has read. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AccessLog {

  /** The request was opened and everything in it could be read. */
  public static final String THREAD = "thread";

  /** A reason was given for reading what is not one's own. */
  public static final String REASON = "reason";

  /** Everything in it was taken along by the controller. */
  public static final String EXPORT = "export";

  @Inject Readings readings;
  @Inject Turns turns;
  @Inject InstantSource clock;

  public void write(Worker worker, RequestView request, String what, Ground ground, UUID reason) {
    turns.take("read " + request.id());
    var reading = Reading.after(readings.last(request.id()).orElse(null), request.id());
    reading.account = worker.account();
    reading.name = worker.name();
    reading.role = worker.role();
    reading.title = worker.titleIn(request.queue());
    reading.organization = request.controller();
    reading.what = what;
    reading.ground = ground.code();
    reading.reason = reason;
    reading.at = clock.instant();
    readings.add(reading.sign());
  }

  /** All readings of a request, oldest first. */
  public List<ReadingView> of(UUID request) {
    return readings.of(request).stream().map(Reading::view).toList();
  }

  /** Whether every row follows the one before it, as it was written. */
  public boolean isWhole(UUID request) {
    Reading last = null;
    for (var reading : readings.of(request)) {
      if (!reading.follows(last)) {
        return false;
      }
      last = reading;
    }
    return true;
  }
}
