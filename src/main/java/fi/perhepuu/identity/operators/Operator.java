package fi.perhepuu.identity.operators;

import java.time.Instant;
import java.util.UUID;

/** Somebody who runs the deployment, as the door needs to know her. */
record Operator(
    UUID id, String email, String name, String password, int failures, Instant lockedUntil) {

  boolean isLocked(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }
}
