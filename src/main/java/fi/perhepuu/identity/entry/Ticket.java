package fi.perhepuu.identity.entry;

import fi.perhepuu.platform.crypto.Vault;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Between password and code: a sealed note that the password was right, good for a few minutes and
 * for this tenant.
 */
@ApplicationScoped
class Ticket {

  private static final Duration GOOD = Duration.ofMinutes(10);

  @Inject Vault vault;
  @Inject InstantSource clock;

  String write(UUID account) {
    return vault.seal(purpose(), account + " " + clock.instant().getEpochSecond());
  }

  Optional<UUID> read(String ticket) {
    return vault
        .open(purpose(), ticket == null ? "" : ticket)
        .map(text -> text.split(" "))
        .filter(
            parts ->
                Instant.ofEpochSecond(Long.parseLong(parts[1])).plus(GOOD).isAfter(clock.instant()))
        .map(parts -> UUID.fromString(parts[0]));
  }

  private static String purpose() {
    return "sign-in " + CurrentTenant.get().id();
  }
}
