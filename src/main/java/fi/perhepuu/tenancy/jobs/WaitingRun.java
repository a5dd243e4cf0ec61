package fi.perhepuu.tenancy.jobs;

import fi.perhepuu.platform.jobs.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;

/** The writing of one batch: a request context and a transaction of its own. */
@ApplicationScoped
class WaitingRun {

  @ActivateRequestContext
  @Transactional(rollbackOn = Exception.class)
  void run(Waiting waiting, String owner) {
    waiting.write(owner);
  }
}
