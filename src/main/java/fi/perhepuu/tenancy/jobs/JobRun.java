package fi.perhepuu.tenancy.jobs;

import fi.perhepuu.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** One run of a job: a request context and a transaction of its own. */
@ApplicationScoped
class JobRun {

  @Inject @Any Instance<Job> jobs;

  @ActivateRequestContext
  @Transactional(rollbackOn = Exception.class)
  void run(String kind, UUID subject) {
    jobs.stream()
        .filter(job -> job.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody does jobs of kind " + kind))
        .run(subject);
  }
}
