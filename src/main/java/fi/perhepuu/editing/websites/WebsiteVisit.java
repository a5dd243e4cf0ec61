package fi.perhepuu.editing.websites;

import fi.perhepuu.platform.jobs.Job;
import fi.perhepuu.platform.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;

/** Asks one website and plans the next a second later: other work goes on in between. */
@ApplicationScoped
class WebsiteVisit implements Job {

  static final String KIND = "website-visit";

  private static final int PAUSE_SECONDS = 1;

  @Inject WebsiteBook book;
  @Inject Doorbell doorbell;
  @Inject Jobs jobs;
  @Inject InstantSource clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(UUID night) {
    book.next()
        .ifPresent(
            turn -> {
              var outcome = doorbell.ring(turn.url());
              book.note(turn.id(), outcome, clock.instant());
              jobs.plan(KIND, night, clock.instant().plusSeconds(PAUSE_SECONDS));
            });
  }
}
