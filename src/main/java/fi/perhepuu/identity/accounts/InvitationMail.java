package fi.perhepuu.identity.accounts;

import fi.perhepuu.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/** Mails an invitation. It waits a week: people are on leave. */
@ApplicationScoped
class InvitationMail implements Job {

  static final String KIND = "identity-invitation";

  @Inject LinkMail link;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(UUID account) {
    link.send(account, "identity.mail.invitation", Duration.ofDays(7));
  }
}
