package fi.perhepuu.help.erasing;

import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.Hand;
import fi.perhepuu.help.requests.RequestTexts;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.help.requests.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Erases a request: all that was told, the mark of its code, who was invited to it. Its steps stay,
 * and so does the log of who has read it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Eraser {

  @Inject Requests requests;
  @Inject RequestTexts texts;
  @Inject ErasableRequests rows;
  @Inject InstantSource clock;

  /** One that is over and that nobody has a reason to keep. */
  public void erase(UUID id, Hand by) {
    texts.erase(id);
    rows.removeParticipants(id);
    requests.change(id, it -> it.erase(Step.of(EventKind.ERASED, by, clock.instant())));
  }
}
