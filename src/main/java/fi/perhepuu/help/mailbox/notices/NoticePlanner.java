package fi.perhepuu.help.mailbox.notices;

import fi.perhepuu.help.requests.FamilyAnswered;
import fi.perhepuu.help.requests.RequestReceived;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.platform.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** Plans the mails to a family that has said who it is, in the transaction that gives cause. */
@ApplicationScoped
class NoticePlanner {

  @Inject Requests requests;
  @Inject Jobs jobs;
  @Inject InstantSource clock;

  void sent(@Observes RequestReceived received) {
    if (!received.request().anonymous()) {
      jobs.plan(SentMail.KIND, received.request().id(), clock.instant());
    }
  }

  void answered(@Observes FamilyAnswered answered) {
    if (requests.find(answered.request()).filter(it -> !it.anonymous()).isPresent()) {
      jobs.plan(AnswerMail.KIND, answered.step(), clock.instant());
    }
  }
}
