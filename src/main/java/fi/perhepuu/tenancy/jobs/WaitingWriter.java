package fi.perhepuu.tenancy.jobs;

import fi.perhepuu.platform.jobs.Background;
import fi.perhepuu.platform.jobs.Waiting;
import fi.perhepuu.tenancy.CurrentTenant;
import fi.perhepuu.tenancy.Tenant;
import fi.perhepuu.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has each node write what waits in its own memory, tenant by tenant. No planned job could: any
 * node may do that, and it would look into the wrong memory.
 */
@ApplicationScoped
class WaitingWriter {

  private static final Logger LOG = Logger.getLogger(WaitingWriter.class.getName());

  @Inject
  @ConfigProperty(name = "counts.seconds")
  int seconds;

  @Inject @Any Instance<Waiting> all;
  @Inject Background background;
  @Inject Tenants tenants;
  @Inject WaitingRun run;

  void start(@Observes Startup event) {
    background.repeat(Duration.ofSeconds(seconds), this::pass);
  }

  private void pass() {
    if (tenants.databaseAnswers()) {
      all.forEach(waiting -> waiting.owners().forEach(owner -> write(waiting, owner)));
    }
  }

  private void write(Waiting waiting, String owner) {
    var tenant = tenants.all().stream().filter(it -> it.id().role().equals(owner)).findFirst();
    if (tenant.isEmpty()) {
      waiting.forget(owner);
    } else if (tenant.get().fault() == null) {
      write(waiting, tenant.get());
    }
  }

  private void write(Waiting waiting, Tenant tenant) {
    try (var visit = CurrentTenant.enter(tenant)) {
      run.run(waiting, tenant.id().role());
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, failed, () -> "What waits for " + tenant.id() + " waits on");
    }
  }
}
