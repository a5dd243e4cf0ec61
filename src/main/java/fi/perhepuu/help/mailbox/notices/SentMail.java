package fi.perhepuu.help.mailbox.notices;

import fi.perhepuu.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Mails that a request has been received. */
@ApplicationScoped
class SentMail implements Job {

  static final String KIND = "help-sent-mail";

  @Inject Notices notices;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(UUID request) {
    notices.send(request, request, "sent");
  }
}
