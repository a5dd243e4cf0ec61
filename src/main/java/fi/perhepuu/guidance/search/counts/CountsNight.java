package fi.perhepuu.guidance.search.counts;

import fi.perhepuu.platform.jobs.Nightly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;

/** Forgets at night what is older than the longest period anybody is shown, and a month. */
@ApplicationScoped
class CountsNight implements Nightly {

  private static final int MONTHS = 13;

  @Inject SearchCountRows rows;
  @Inject InstantSource clock;

  @Override
  public String kind() {
    return "search-counts";
  }

  @Override
  public void run(UUID night) {
    var today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    rows.forgetBefore(today.minusMonths(MONTHS));
  }
}
