package fi.perhepuu.catalog.services.areas;

import fi.perhepuu.editing.FolderContent;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the areas and municipalities of {@code tenant.yaml}, so that what is written later can name
 * them; they have no rows of their own.
 */
@ApplicationScoped
class AreaFolder implements FolderPart {

  @Inject InstantSource clock;

  @Override
  public int order() {
    return 12;
  }

  @Override
  public List<Object> read(Folder folder) {
    List<Object> rows = new ArrayList<>();
    for (var list : List.of("areas", "municipalities")) {
      var content = new FolderContent(folder, list, clock.instant());
      for (var entry : folder.all(list)) {
        var id = folder.id(list, entry.text("code"));
        content.add(id, entry, folder.localized(entry, "name"), null);
      }
      rows.addAll(content.rows());
    }
    return rows;
  }
}
