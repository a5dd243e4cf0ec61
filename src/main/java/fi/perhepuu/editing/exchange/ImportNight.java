package fi.perhepuu.editing.exchange;

import fi.perhepuu.platform.jobs.Nightly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/** Forgets tables that were brought in long ago: what became of them is in the history of things. */
@ApplicationScoped
class ImportNight implements Nightly {

  private static final Duration KEPT = Duration.ofDays(30);

  @Inject Imports imports;
  @Inject InstantSource clock;

  @Override
  public String kind() {
    return "import-night";
  }

  @Override
  public void run(UUID night) {
    imports.removeOlderThan(clock.instant().minus(KEPT));
  }
}
