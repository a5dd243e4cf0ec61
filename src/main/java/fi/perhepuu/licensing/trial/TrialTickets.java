package fi.perhepuu.licensing.trial;

import fi.perhepuu.platform.crypto.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Seals which draft may be seen on whose site until when. Every node opens what another has sealed,
 * and nothing has to be kept.
 */
@ApplicationScoped
public class TrialTickets {

  static final Duration LIFE = Duration.ofMinutes(15);

  private static final String PURPOSE = "release trial";

  @Inject Vault vault;
  @Inject InstantSource clock;

  public String seal(String sha256, String slug) {
    var end = clock.instant().plus(LIFE).getEpochSecond();
    return vault.seal(PURPOSE, sha256 + " " + slug + " " + end);
  }

  /** The draft it lets a reader of the site see; nothing when it is over or another site's. */
  Optional<String> open(String ticket, String slug) {
    return vault
        .open(PURPOSE, ticket)
        .map(text -> text.split(" "))
        .filter(parts -> parts[1].equals(slug))
        .filter(parts -> clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[2]))))
        .map(parts -> parts[0]);
  }
}
