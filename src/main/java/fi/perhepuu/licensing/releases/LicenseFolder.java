package fi.perhepuu.licensing.releases;

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

  @Inject ReleaseShelf shelf;

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
    var releases = shelf.releases();
    tenant.words("modules").stream()
        .filter(module -> releases.latest().find("modules", module).isEmpty())
        .forEach(module -> tenant.fault("modules", "'" + module + "' is no module"));
    tenant
        .entry("license")
        .ifPresent(
            license ->
                license
                    .optionalText("modelRelease")
                    .filter(release -> releases.find(release).isEmpty())
                    .ifPresent(
                        release ->
                            license.fault("modelRelease", "there is no release " + release)));
  }
}
