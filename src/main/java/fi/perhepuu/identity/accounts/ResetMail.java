package fi.perhepuu.identity.accounts;

import fi.perhepuu.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/** Mails a link for a new password to somebody who has forgotten hers. */
@ApplicationScoped
class ResetMail implements Job {

  static final String KIND = "identity-reset";

  @Inject LinkMail link;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(UUID account) {
    link.send(account, "identity.mail.reset", Duration.ofHours(1));
  }
}
