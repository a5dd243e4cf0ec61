package fi.perhepuu.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The only clock, and the only place that asks the machine for the time. It ticks in microseconds,
 * as PostgreSQL does, so that what is stored equals what was said. With {@code clock.file} the time
 * is what stands in that file: tests and pictures need a night that stays a night.
 */
@ApplicationScoped
class Clocks implements InstantSource {

  @Inject
  @ConfigProperty(name = "clock.file")
  Optional<Path> file;

  @Override
  public Instant instant() {
    return file.filter(Files::isReadable)
        .map(Clocks::read)
        .orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.MICROS));
  }

  @Produces
  @MachineTime
  @ApplicationScoped
  InstantSource machine() {
    return InstantSource.system();
  }

  private static Instant read(Path file) {
    try {
      return Instant.parse(Files.readString(file).strip());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
