package fi.perhepuu.identity.accounts;

import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.tenancy.DeploymentReady;
import fi.perhepuu.tenancy.PublicOrigin;
import fi.perhepuu.tenancy.Tenant;
import fi.perhepuu.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says in the console how to sign in to the demo tenants, as their folders have it. */
@ApplicationScoped
class DemoSignIns {

  private static final int SHOWN = 20;

  @Inject Tenants tenants;
  @Inject PublicOrigin origin;

  @Inject
  @ConfigProperty(name = "tenants.dir")
  Path directory;

  void ready(@Observes DeploymentReady event) {
    tenants.all().stream().limit(SHOWN).forEach(this::say);
  }

  // Standard output, because whoever typed the run command looks there and nowhere else.
  private void say(Tenant tenant) {
    var path = directory.resolve(tenant.slug());
    if (Files.isDirectory(path)) {
      first(new Folder(path))
          .ifPresent(
              person ->
                  System.out.println(
                      "Demo sign-in: %s/kirjaudu as %s with %s"
                          .formatted(
                              origin.at(tenant.mainHost()),
                              person.text("email"),
                              person.text("demoPassword"))));
    }
  }

  private static Optional<Entry> first(Folder folder) {
    return folder.list("people.yaml").stream().filter(it -> it.has("demoPassword")).findFirst();
  }
}
