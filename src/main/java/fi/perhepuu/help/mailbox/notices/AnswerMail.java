package fi.perhepuu.help.mailbox.notices;

import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Mails that there is an answer. Its subject is the step by which it was given. */
@ApplicationScoped
class AnswerMail implements Job {

  static final String KIND = "help-answer-mail";

  @Inject Requests requests;
  @Inject Notices notices;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(UUID step) {
    requests.ofStep(step).ifPresent(request -> notices.send(request, step, "answer"));
  }
}
