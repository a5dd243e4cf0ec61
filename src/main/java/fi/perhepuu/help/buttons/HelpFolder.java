package fi.perhepuu.help.buttons;

import fi.perhepuu.editing.FolderContent;
import fi.perhepuu.help.queues.QueueReader;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the queues of {@code tenant.yaml} and {@code buttons.yaml}. */
@ApplicationScoped
class HelpFolder implements FolderPart {

  @Inject ButtonReader reader;
  @Inject InstantSource clock;

  @Override
  public int order() {
    return 40;
  }

  @Override
  public List<Object> read(Folder folder) {
    List<Object> rows = new ArrayList<>(queues(folder));
    rows.addAll(buttons(folder));
    return rows;
  }

  private List<Object> queues(Folder folder) {
    var content = new FolderContent(folder, "queues", clock.instant());
    List<Object> rows = new ArrayList<>();
    for (var entry : folder.all("queues")) {
      var id = folder.id("queues", entry.text("code"));
      rows.add(QueueReader.read(folder, entry, id));
      content.add(id, entry, entry.optionalLocalized("name"), null);
    }
    rows.addAll(content.rows());
    return rows;
  }

  private List<Object> buttons(Folder folder) {
    var content = new FolderContent(folder, "buttons", clock.instant());
    List<Object> rows = new ArrayList<>();
    Set<String> slugs = new HashSet<>();
    for (var entry : folder.all("buttons")) {
      var id = folder.id("buttons", entry.text("code"));
      var button = reader.read(folder, entry, id);
      button.slug = folder.keptAddress(entry).orElse(button.slug);
      if (!slugs.add(button.slug)) {
        entry.fault("name", "taken", "two buttons would share the address '" + button.slug + "'");
      }
      rows.add(button);
      content.add(id, entry, button.name, null);
    }
    rows.addAll(content.rows());
    return rows;
  }
}
