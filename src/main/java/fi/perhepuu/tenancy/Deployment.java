package fi.perhepuu.tenancy;

import fi.perhepuu.platform.jobs.Background;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings the deployment up: the directory, the schemas, the folders. It runs beside the requests,
 * so tenants whose schema is as this program knows it answer at once and a start does not wait for
 * those that are being made or migrated; while the database is away it tries again twice a second.
 */
@ApplicationScoped
class Deployment {

  private static final Logger LOG = Logger.getLogger(Deployment.class.getName());
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int SHOWN = 20;

  @Inject Background background;
  @Inject ControlSchema control;
  @Inject TenantMigrations migrations;
  @Inject TenantFolders folders;
  @Inject Tenants tenants;
  @Inject Event<DeploymentReady> ready;

  @Inject
  @ConfigProperty(name = "provisioning.enabled")
  boolean provisions;

  @Inject
  @ConfigProperty(name = "http.port")
  int port;

  private boolean up;

  void start(@Observes Startup event) {
    background.run(this::tick);
    background.repeat(PAUSE, this::tick);
  }

  private synchronized void tick() {
    if (up) {
      tenants.notice();
      followFolders();
    } else {
      up = bringUp();
    }
  }

  /** A folder put there while the server runs becomes a tenant at once. */
  private void followFolders() {
    try {
      if (provisions && folders.haveChanged()) {
        folders.applyAll();
        tenants.refresh();
      }
    } catch (SQLException | IOException away) {
      LOG.log(Level.WARNING, "The tenants' folders could not be read: {0}", away.getMessage());
    }
  }

  private boolean bringUp() {
    try {
      if (provisions) {
        control.bringUpToDate();
        tenants.refresh();
        if (migrations.bringUpToDate() > 0) {
          tenants.refresh();
        }
        folders.applyAll();
      }
      tenants.refresh();
      if (tenants.databaseAnswers()) {
        announce();
        ready.fire(new DeploymentReady());
      }
      return tenants.databaseAnswers();
    } catch (SQLException | IOException away) {
      LOG.log(Level.WARNING, "The database is not ready yet: {0}", away.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  // Standard output, because whoever typed the run command looks there and nowhere else.
  private void announce() {
    var addresses =
        tenants.all().stream()
            .limit(SHOWN)
            .map(tenant -> "  http://" + tenant.mainHost() + ":" + port + "/")
            .collect(Collectors.joining("\n"));
    System.out.println("Perhepuu is ready. Tenants: " + tenants.all().size() + "\n" + addresses);
  }
}
