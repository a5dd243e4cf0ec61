package fi.perhepuu.catalog.organizations;

import fi.perhepuu.editing.FolderContent;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Reads the organizations of {@code tenant.yaml}. */
@ApplicationScoped
class OrganizationFolder implements FolderPart {

  private static final String LIST = "organizations";

  @Inject ModelReleases models;
  @Inject InstantSource clock;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<Object> read(Folder folder) {
    List<Object> rows = new ArrayList<>();
    var content = new FolderContent(folder, LIST, clock.instant());
    for (var entry : folder.all(LIST)) {
      var id = folder.id(LIST, entry.text("code"));
      var organization = new OrganizationEntry(folder, models.current(), entry).read(id);
      rows.add(organization);
      content.add(id, entry, organization.name, id);
    }
    rows.addAll(content.rows());
    return rows;
  }
}
