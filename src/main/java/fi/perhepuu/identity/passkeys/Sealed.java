package fi.perhepuu.identity.passkeys;

import fi.perhepuu.platform.crypto.Vault;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Seals what must be known again at the end of a talk: for one tenant and a few minutes. */
@ApplicationScoped
class Sealed {

  private static final Duration GOOD = Duration.ofMinutes(10);

  @Inject Vault vault;
  @Inject InstantSource clock;

  String seal(String purpose, String text) {
    return vault.seal(whole(purpose), clock.instant().getEpochSecond() + " " + text);
  }

  Optional<String> open(String purpose, String sealed) {
    return vault
        .open(whole(purpose), sealed == null ? "" : sealed)
        .map(text -> text.split(" ", 2))
        .filter(parts -> isRecent(Long.parseLong(parts[0])))
        .map(parts -> parts[1]);
  }

  private boolean isRecent(long second) {
    return Instant.ofEpochSecond(second).plus(GOOD).isAfter(clock.instant());
  }

  private static String whole(String purpose) {
    return "passkey " + CurrentTenant.get().id() + " " + purpose;
  }
}
