package fi.perhepuu.tenancy;

import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A tenant's folder as every area reads it, held against every area's rules, and made a tenant. It
 * may lie on a disk or have been written in the operator's console a moment ago.
 */
@ApplicationScoped
public class TenantDrafts {

  private static final String NO_FOLDER = "";

  @Inject @Any Instance<FolderPart> parts;
  @Inject Provisioning provisioning;
  @Inject Tenants tenants;

  @Inject
  @ConfigProperty(name = "provisioning.enabled")
  boolean provisions;

  /** What a folder without faults becomes. */
  record Draft(TenantFacts facts, List<Object> rows) {}

  /**
   * @throws fi.perhepuu.platform.data.FaultyData naming every fault of the folder
   */
  Draft read(Folder folder) {
    var facts = TenantFacts.of(folder);
    List<Object> rows = new ArrayList<>();
    parts.stream()
        .sorted(Comparator.comparingInt(FolderPart::order))
        .forEach(part -> rows.addAll(part.read(folder)));
    folder.faults().refuse("The folder of tenant " + folder.name());
    return new Draft(facts, rows);
  }

  /** Whether this node may make tenants at all. */
  public boolean mayCreate() {
    return provisions;
  }

  /**
   * Makes a tenant that has no folder on a disk; its site answers when this returns.
   *
   * @throws fi.perhepuu.platform.data.FaultyData naming every fault
   */
  public Tenant create(Folder folder) throws SQLException {
    var draft = read(folder);
    var made = provisioning.create(draft.facts(), NO_FOLDER, draft.rows());
    provisioning.introduce(made);
    tenants.refresh();
    return made;
  }
}
