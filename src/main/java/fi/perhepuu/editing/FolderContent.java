package fi.perhepuu.editing;

import fi.perhepuu.editing.history.Revision;
import fi.perhepuu.editing.items.ContentItem;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a tenant's folder brings becomes content its people can edit: each entry is a thing with a
 * first version, already published.
 */
public final class FolderContent {

  private static final String SOURCE = "tenants/";

  private final Folder folder;
  private final String list;
  private final Instant now;
  private final Set<String> codes = new HashSet<>();
  private final List<Object> items = new ArrayList<>();
  private final List<Object> revisions = new ArrayList<>();

  public FolderContent(Folder folder, String list, Instant now) {
    this.folder = folder;
    this.list = list;
    this.now = now;
  }

  /**
   * @param organization the id of the one the entry belongs to, or null
   */
  public void add(UUID id, Entry entry, LocalizedText name, UUID organization) {
    add(id, entry, entry.document(), name, organization);
  }

  /**
   * @param document what will be edited, when an entry is only a part of it
   */
  public void add(
      UUID id, Entry entry, Map<String, Object> document, LocalizedText name, UUID organization) {
    if (!codes.add(entry.text("code"))) {
      entry.fault("code", "taken", "code '" + entry.text("code") + "' is used twice in " + list);
    }
    var checkedOn =
        entry.has("checkedOn") ? entry.date("checkedOn") : java.util.Optional.of(today());
    var checkedBy = entry.has("checkedBy") ? entry.localized("checkedBy") : LocalizedText.EMPTY;
    var by = checkedBy.isEmpty() ? SOURCE : checkedBy.in(folder.defaultLanguage());
    var item =
        ContentItem.begin(id, list, entry.text("code"), by, checkedOn.orElseGet(this::today));
    add(item, document, name, organization, by);
  }

  /** A thing that is alone in its list and whose document is written in several files. */
  public void add(UUID id, Map<String, Object> document, LocalizedText name) {
    var code = String.valueOf(document.get("code"));
    add(ContentItem.begin(id, list, code, SOURCE, today()), document, name, null, SOURCE);
  }

  private void add(
      ContentItem item,
      Map<String, Object> document,
      LocalizedText name,
      UUID organization,
      String by) {
    item.written(
        new ContentItem.Written(name, folder.defaultLanguage(), organization, List.of()), by, now);
    item.publish();
    items.add(item);
    revisions.add(Revision.fromFolder(item.id(), document, now));
  }

  private LocalDate today() {
    return now.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** The rows to be stored, things before their versions. */
  public List<Object> rows() {
    List<Object> rows = new ArrayList<>(items);
    rows.addAll(revisions);
    return rows;
  }
}
