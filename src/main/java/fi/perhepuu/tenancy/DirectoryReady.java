package fi.perhepuu.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the directory is known. A node that has lost its database stays ready: it answers from
 * memory, and taking it away would help nobody.
 */
@Readiness
@ApplicationScoped
public class DirectoryReady implements HealthCheck {

  @Inject Tenants tenants;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("directory")
        .withData("tenants", tenants.all().size())
        .withData("database", tenants.databaseAnswers())
        .status(tenants.databaseAnswers() || !tenants.all().isEmpty())
        .build();
  }
}
