package fi.perhepuu.licensing;

import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Holds the modules and the release a folder licenses against what there is: a feature would be
 * missing in silence if its module were misspelled.
 */
@ApplicationScoped
class LicenseFolder implements FolderPart {

  @Inject ModelReleases models;

  @Override
  public int order() {
    return 5;
  }

  @Override
  public List<Object> read(Folder folder) {
    folder.tenant().ifPresent(this::check);
    return List.of();
  }

  private void check(Entry tenant) {
    var model = models.current();
    tenant.words("modules").stream()
        .filter(module -> model.find("modules", module).isEmpty())
        .forEach(module -> tenant.fault("modules", "'" + module + "' is no module"));
    tenant
        .entry("license")
        .ifPresent(
            license ->
                license
                    .optionalText("modelRelease")
                    .filter(release -> !release.equals(model.version()))
                    .ifPresent(
                        release ->
                            license.fault("modelRelease", "there is no release " + release)));
  }
}
