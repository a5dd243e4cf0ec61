package fi.perhepuu.editing;

import fi.perhepuu.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Publishes and takes away what has been planned for this moment. */
@ApplicationScoped
class ScheduledPublishing implements Job {

  static final String KIND = "publish";

  @Inject PublishingDesk desk;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(UUID subject) {
    desk.doWhatIsDue(subject);
  }
}
