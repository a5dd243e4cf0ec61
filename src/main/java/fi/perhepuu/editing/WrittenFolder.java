package fi.perhepuu.editing;

import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the lists of a folder that no area reads in a way of its own: what the people of a tenant
 * have written, as another deployment has exported it.
 */
@ApplicationScoped
class WrittenFolder implements FolderPart {

  @Inject @Any Instance<ContentKind> kinds;
  @Inject InstantSource clock;

  /** After all that has rows of its own, which these may name. */
  @Override
  public int order() {
    return 60;
  }

  @Override
  public List<Object> read(Folder folder) {
    List<Object> rows = new ArrayList<>();
    kinds.stream()
        .filter(kind -> !kind.hasOwnFile())
        .sorted(Comparator.comparing(ContentKind::list))
        .forEach(kind -> rows.addAll(read(folder, kind)));
    return rows;
  }

  private List<Object> read(Folder folder, ContentKind kind) {
    var content = new FolderContent(folder, kind.list(), clock.instant());
    List<Object> rows = new ArrayList<>();
    for (var entry : folder.list(kind.list() + ".yaml")) {
      var id = folder.id(kind.list(), entry.text("code"));
      rows.addAll(kind.read(folder, entry, id));
      var organization = kind.organizationKey().map(key -> organization(folder, entry, key));
      content.add(id, entry, kind.name(entry), organization.orElse(null));
    }
    rows.addAll(content.rows());
    return rows;
  }

  private static java.util.UUID organization(Folder folder, Entry entry, String key) {
    return folder.reference(entry, key, "organizations");
  }
}
