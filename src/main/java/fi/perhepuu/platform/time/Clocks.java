package fi.perhepuu.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import jakarta.inject.Inject;

/**
 * The only clock, and the only place that asks the machine for the time. It ticks in microseconds,
 * as PostgreSQL does, so that what is stored equals what was said. {@code clock.fixed} stops it at
 * one instant: the tests and the pictures need a night that stays a night.
 */
@ApplicationScoped
class Clocks implements InstantSource {

  @Inject
  @ConfigProperty(name = "clock.fixed")
  Optional<Instant> fixed;

  @Override
  public Instant instant() {
    return fixed.orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.MICROS));
  }
}
