package fi.perhepuu.licensing.license;

import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Checks the {@code license} of {@code tenant.yaml}; it stands in the directory and has no rows.
 */
@ApplicationScoped
class LicensePart implements FolderPart {

  @Override
  public int order() {
    return 5;
  }

  @Override
  public List<Object> read(Folder folder) {
    folder.tenant().flatMap(it -> it.entry("license")).ifPresent(LicenseCheck::of);
    return List.of();
  }
}
