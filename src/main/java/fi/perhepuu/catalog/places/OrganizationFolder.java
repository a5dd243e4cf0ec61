package fi.perhepuu.catalog.places;

import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import fi.perhepuu.platform.folder.Surroundings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the organizations of {@code tenant.yaml}. */
@ApplicationScoped
class OrganizationFolder implements FolderPart {

  @Inject ModelReleases models;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<Object> read(Folder folder) {
    var entries = folder.tenant().map(it -> it.entries("organizations")).orElse(List.of());
    return folder.coded(entries).stream()
        .map(entry -> (Object) organization(folder, entry))
        .toList();
  }

  private Organization organization(Surroundings around, Entry entry) {
    var code = entry.text("code");
    var type = entry.text("type");
    if (models.current().find("provider-types", type).isEmpty()) {
      entry.fault("type", "'type' names '" + type + "', not in provider-types");
    }
    var types = entry.flag("alsoCounty") ? List.of(type, "county") : List.of(type);
    var name = around.localized(entry, "name");
    return new Organization(around.id("organizations", code), code, types, name);
  }
}
