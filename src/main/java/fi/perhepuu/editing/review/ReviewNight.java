package fi.perhepuu.editing.review;

import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.platform.jobs.Jobs;
import fi.perhepuu.platform.jobs.Nightly;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Looks every night for what is due, and plans a letter to each of its owners. */
@ApplicationScoped
class ReviewNight implements Nightly {

  private static final int MOST = 5_000;
  private static final Duration KEPT = Duration.ofDays(180);

  @Inject ItemDesk items;
  @Inject ReviewLinks links;
  @Inject Jobs jobs;
  @Inject Locality locality;
  @Inject InstantSource clock;

  @Override
  public String kind() {
    return "review-night";
  }

  @Override
  public void run(UUID night) {
    var now = clock.instant();
    links.removeOlderThan(now.minus(KEPT));
    Set<String> owners = new HashSet<>();
    for (var item : items.dueOwned(now.atZone(locality.zone()).toLocalDate(), MOST)) {
      if (owners.add(item.care().ownerEmail())) {
        jobs.plan(ReviewLetter.KIND, item.id(), now);
      }
    }
  }
}
