package fi.perhepuu.help.inbox.access;

import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who takes part, or has taken part, in a request without having it in her queue.
 *
 * @param until when she has left, or null
 */
public record ParticipantView(UUID account, LocalizedText title, Instant since, Instant until) {

  public boolean isHere() {
    return until == null;
  }
}
