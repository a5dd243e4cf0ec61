package fi.perhepuu.help.inbox.thread;

import fi.perhepuu.help.inbox.InboxDesk;
import fi.perhepuu.help.inbox.access.AccessLog;
import fi.perhepuu.help.inbox.access.Gate;
import fi.perhepuu.help.inbox.access.Ground;
import fi.perhepuu.help.inbox.access.Workers;
import fi.perhepuu.help.inbox.actions.Situation;
import fi.perhepuu.help.inbox.actions.Situations;
import fi.perhepuu.help.requests.RequestText;
import fi.perhepuu.help.requests.RequestTexts;
import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Opens requests. What cannot be written down is not opened. */
@RequestScoped
@Transactional
public class ThreadDesk {

  @Inject Workers workers;
  @Inject Requests requests;
  @Inject RequestTexts texts;
  @Inject Situations situations;
  @Inject Gate gate;
  @Inject AccessLog log;
  @Inject Opening opening;
  @Inject InboxDesk inbox;

  /**
   * The request, its opening written down first; nothing when a reason is to be given before.
   *
   * @throws NotFound when there is none, or none for her
   */
  public Optional<OpenRequest> open(UUID id) {
    var at = situation(id);
    var ground = at.access().ground();
    if (ground.isEmpty()) {
      requireReasonable(at);
      return Optional.empty();
    }
    log.write(at.worker(), at.request(), AccessLog.THREAD, ground.get(), at.access().reason());
    return Optional.of(opening.of(at, inbox.row(at.request())));
  }

  /** Keeps why somebody outside the queue wants to read a request; after that she can. */
  public void giveReason(UUID id, String reason) {
    var at = situation(id);
    if (at.access().ground().isEmpty()) {
      requireReasonable(at);
      var text = texts.add(id, RequestText.REASON, reason);
      log.write(at.worker(), at.request(), AccessLog.REASON, Ground.REASON, text);
    }
  }

  private Situation situation(UUID id) {
    RequestView request = requests.find(id).orElseThrow(() -> new NotFound("request"));
    return situations.of(workers.current(), request);
  }

  private void requireReasonable(Situation at) {
    if (!gate.mayGiveReason(at.worker(), at.request())) {
      throw new NotFound("request");
    }
  }
}
