package fi.perhepuu.help.trust;

import fi.perhepuu.platform.crypto.Keysets;
import fi.perhepuu.platform.jobs.Jobs;
import fi.perhepuu.platform.jobs.Nightly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks after the tenant's keys at night. Keys wrapped by a former secret are wrapped by today's; a
 * sealing key that has grown old gets a successor; and when nothing is sealed by the old ones any
 * more, they are dropped for good.
 */
@ApplicationScoped
class KeyNight implements Nightly {

  /** Whoever has read the ring before it was turned is done by then. */
  static final Duration SETTLED = Duration.ofMinutes(10);

  @Inject KeyRings rings;
  @Inject SealedRows rows;
  @Inject Keysets keysets;
  @Inject Jobs jobs;
  @Inject InstantSource clock;

  @Inject
  @ConfigProperty(name = "sealing.key.days")
  int days;

  @Override
  public String kind() {
    return "help-keys";
  }

  @Override
  public void run(UUID night) {
    rings.take().ifPresent(this::lookAfter);
  }

  private void lookAfter(KeyRing ring) {
    if (keysets.isWrappedByFormer(ring.sealing) || keysets.isWrappedByFormer(ring.marking)) {
      ring.sealing = keysets.rewrapped(ring.sealing);
      ring.marking = keysets.rewrapped(ring.marking);
    }
    var now = clock.instant();
    if (keysets.isSingle(ring.sealing)) {
      if (ring.turnedAt.plus(Duration.ofDays(days)).isBefore(now)) {
        ring.sealing = keysets.turned(ring.sealing);
        ring.turnedAt = now;
        jobs.plan(Resealing.KIND, Resealing.FIRST, now.plus(SETTLED));
      }
    } else if (ring.turnedAt.plus(SETTLED).isBefore(now)) {
      dropOldKeys(ring);
    }
  }

  private void dropOldKeys(KeyRing ring) {
    var sealing = keysets.sealing(ring.sealing);
    if (rows.beginnings().stream().allMatch(sealing::isNewest)) {
      ring.sealing = keysets.newestOnly(ring.sealing);
    } else {
      jobs.plan(Resealing.KIND, Resealing.FIRST, clock.instant());
    }
  }
}
