package fi.perhepuu.branding;

import fi.perhepuu.branding.marks.MarkDesk;
import fi.perhepuu.branding.marks.Picture;
import fi.perhepuu.branding.words.TextOverride;
import fi.perhepuu.platform.folder.FolderCopy;
import fi.perhepuu.platform.folder.FolderWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the brand, its marks, the wording and the tenant's own facts. */
@ApplicationScoped
@Transactional
class BrandingWriter implements FolderWriter {

  private static final String NETWORK = "network";

  /** Marks are files, names are in {@code tenant.yaml}. */
  private static final Set<String> ELSEWHERE =
      Set.of("code", BrandDrafts.LOGO, BrandDrafts.ICON, SiteNames.SITE);

  @Inject BrandRows rows;
  @Inject MarkDesk marks;

  @Override
  public void write(FolderCopy copy) {
    copy.tenant(rows.document(Document.PROFILE));
    var network = rows.document(NETWORK);
    if (!network.isEmpty()) {
      copy.put(NETWORK + ".yaml", network);
    }
    var brand = rows.brand();
    var document = BrandDocument.of(brand, Map.of());
    document.keySet().removeAll(ELSEWHERE);
    document.keySet().removeAll(SiteNames.FORMS);
    copy.put("brand.yaml", document);
    mark(copy, "logo", brand.logo);
    mark(copy, "favicon", brand.icon);
    wording(copy);
  }

  private void mark(FolderCopy copy, String name, String mark) {
    if (mark != null) {
      var picture = marks.find(mark).orElseThrow();
      copy.put(name + (picture.type().equals(Picture.SVG) ? ".svg" : ".png"), picture.body());
    }
  }

  private void wording(FolderCopy copy) {
    rows.overrides().stream()
        .collect(Collectors.groupingBy(TextOverride::language))
        .forEach(
            (language, texts) -> {
              Map<String, Object> words = new TreeMap<>();
              texts.forEach(it -> words.put(it.key(), it.value()));
              copy.put("texts_" + language + ".yaml", words);
            });
  }
}
