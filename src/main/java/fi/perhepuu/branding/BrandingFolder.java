package fi.perhepuu.branding;

import fi.perhepuu.branding.words.TextOverride;
import fi.perhepuu.editing.FolderContent;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code brand.yaml}, the marks, the wording and the tenant's own facts. */
@ApplicationScoped
class BrandingFolder implements FolderPart {

  @Inject Texts texts;
  @Inject InstantSource clock;

  @Override
  public int order() {
    return 0;
  }

  @Override
  public List<Object> read(Folder folder) {
    List<Object> rows = new ArrayList<>();
    folder.map("brand.yaml").ifPresent(entry -> rows.addAll(brand(folder, entry)));
    folder.tenant().ifPresent(entry -> rows.add(profile(folder, entry)));
    if (folder.exists("network.yaml")) {
      folder
          .map("network.yaml")
          .ifPresent(entry -> rows.add(new Document("network", entry.document())));
    }
    folder.languages().forEach(language -> wording(folder, language, rows));
    return rows;
  }

  private List<Object> brand(Folder folder, Entry entry) {
    var marks = new FolderMarks(folder);
    var brand = BrandReader.read(folder, entry, folder.id(BrandDrafts.LIST, BrandDrafts.LIST));
    brand.logo = marks.logo();
    brand.icon = marks.icon();
    var profile = folder.tenant().map(Entry::document).orElse(Map.of());
    var content = new FolderContent(folder, BrandDrafts.LIST, clock.instant());
    content.add(brand.id, BrandDocument.of(brand, profile), brand.shortName);
    List<Object> rows = new ArrayList<>(marks.rows());
    rows.add(brand);
    rows.addAll(content.rows());
    return rows;
  }

  private static Document profile(Folder folder, Entry entry) {
    folder.localized(entry, "siteName");
    ProfileCheck.of(folder, entry);
    return new Document(Document.PROFILE, entry.document());
  }

  private void wording(Folder folder, String language, List<Object> rows) {
    var file = "texts_" + language + ".yaml";
    if (!folder.exists(file)) {
      return;
    }
    folder
        .map(file)
        .ifPresent(
            entry ->
                entry
                    .keys()
                    .forEach(
                        key -> {
                          if (!texts.has(language, key)) {
                            entry.fault(key, "'" + key + "' is no text of the product");
                          }
                          rows.add(new TextOverride(language, key, entry.text(key)));
                        }));
  }
}
