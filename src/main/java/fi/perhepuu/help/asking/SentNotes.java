package fi.perhepuu.help.asking;

import fi.perhepuu.platform.crypto.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * The end of a confirmation's address: it opens the confirmation for an hour, so that reloading it
 * works and an old browser history leads nowhere.
 */
@ApplicationScoped
class SentNotes {

  private static final String PURPOSE = "sent";
  private static final Duration GOOD = Duration.ofHours(1);

  @Inject Vault vault;
  @Inject InstantSource clock;

  String write(UUID request) {
    return vault.seal(PURPOSE, request + " " + clock.instant().getEpochSecond());
  }

  Optional<UUID> read(String note) {
    return vault
        .open(PURPOSE, note)
        .map(text -> text.split(" "))
        .filter(it -> isYoung(Instant.ofEpochSecond(Long.parseLong(it[1]))))
        .map(it -> UUID.fromString(it[0]));
  }

  private boolean isYoung(Instant written) {
    return written.plus(GOOD).isAfter(clock.instant());
  }
}
