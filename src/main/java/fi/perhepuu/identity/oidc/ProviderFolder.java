package fi.perhepuu.identity.oidc;

import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Checks the {@code identity} of {@code tenant.yaml}. It makes no rows: which provider a tenant
 * trusts is the operator's to decide and stands in the directory.
 */
@ApplicationScoped
class ProviderFolder implements FolderPart {

  @Override
  public int order() {
    return 0;
  }

  @Override
  public List<Object> read(Folder folder) {
    folder.tenant().flatMap(it -> it.entry("identity")).ifPresent(ProviderFolder::check);
    return List.of();
  }

  private static void check(Entry entry) {
    var issuer = entry.text("issuer");
    boolean local = issuer.startsWith("http://localhost") || issuer.startsWith("http://127.0.0.1");
    if (!issuer.isEmpty() && !issuer.startsWith("https://") && !local) {
      entry.fault("issuer", "'issuer' must begin with https://");
    }
    entry.text("clientId");
    var roles = entry.entry("roles");
    if (roles.isEmpty()) {
      entry.fault("roles", "'roles' must say which of the provider's roles is which of ours");
    }
    roles.ifPresent(ProviderFolder::checkRoles);
  }

  private static void checkRoles(Entry roles) {
    for (var name : roles.keys()) {
      if (!Role.OF_TENANT.contains(roles.text(name))) {
        roles.fault(name, "'" + name + "' must lead to one of " + Role.OF_TENANT);
      }
    }
  }
}
