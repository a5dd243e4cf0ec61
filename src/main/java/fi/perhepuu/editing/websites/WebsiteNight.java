package fi.perhepuu.editing.websites;

import fi.perhepuu.platform.jobs.Jobs;
import fi.perhepuu.platform.jobs.Nightly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Begins the night's round. */
@ApplicationScoped
class WebsiteNight implements Nightly {

  @Inject
  @ConfigProperty(name = "linkcheck.enabled")
  boolean enabled;

  @Inject WebsiteBook book;
  @Inject Jobs jobs;
  @Inject InstantSource clock;

  @Override
  public String kind() {
    return "website-night";
  }

  @Override
  public void run(UUID night) {
    if (enabled) {
      book.refresh();
      jobs.plan(WebsiteVisit.KIND, night, clock.instant());
    }
  }
}
