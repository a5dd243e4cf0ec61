package fi.perhepuu.branding;

import fi.perhepuu.branding.color.Color;
import fi.perhepuu.branding.color.FontPair;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads {@code brand.yaml}, {@code logo.svg}, the wording and the tenant's own facts. */
@ApplicationScoped
class BrandingFolder implements FolderPart {

  private static final Set<Integer> RADII = Set.of(4, 16, 24);
  private static final Set<String> SCENES =
      Set.of("harju", "saaristo", "kaupunki", "vaara", "koski", "jarvi");
  private static final Set<String> TREES = Set.of("birch", "oak", "pine", "rowan");

  @Inject Texts texts;

  @Override
  public int order() {
    return 0;
  }

  @Override
  public List<Object> read(Folder folder) {
    List<Object> rows = new ArrayList<>();
    folder.map("brand.yaml").ifPresent(entry -> rows.add(brand(folder, entry)));
    folder.tenant().ifPresent(entry -> rows.add(profile(folder, entry)));
    if (folder.exists("network.yaml")) {
      folder
          .map("network.yaml")
          .ifPresent(entry -> rows.add(new Document("network", entry.document())));
    }
    folder.languages().forEach(language -> wording(folder, language, rows));
    return rows;
  }

  private static Brand brand(Folder folder, Entry entry) {
    var brand = new Brand();
    brand.id = UUID.randomUUID();
    brand.primary = color(entry, "primary");
    brand.accent = color(entry, "accent");
    brand.tint = color(entry, "tint");
    brand.radius = entry.number("radius");
    if (!RADII.contains(brand.radius)) {
      entry.fault("radius", "'radius' must be one of 4, 16, 24");
    }
    brand.fonts = entry.text("fonts");
    if (Arrays.stream(FontPair.values()).noneMatch(pair -> pair.code().equals(brand.fonts))) {
      entry.fault("fonts", "'fonts' names no font pair we have");
    }
    brand.scene = oneOf(entry, "scene", SCENES);
    brand.tree = oneOf(entry, "tree", TREES);
    brand.shortName = folder.localized(entry, "shortName");
    brand.subName = folder.localized(entry, "subName");
    brand.logo = folder.text("logo.svg");
    BrandCheck.colors(entry, brand);
    BrandCheck.logo(folder, brand.logo);
    return brand;
  }

  private static String color(Entry entry, String key) {
    var hex = entry.text(key);
    try {
      return Color.parse(hex).hex();
    } catch (IllegalArgumentException malformed) {
      entry.fault(key, "'" + key + "' must be a color like \"#1d6b52\"");
      return "#000000";
    }
  }

  private static String oneOf(Entry entry, String key, Set<String> choices) {
    var choice = entry.text(key);
    if (!choice.isEmpty() && !choices.contains(choice)) {
      entry.fault(key, "'" + key + "' must be one of " + choices);
    }
    return choice;
  }

  private static Document profile(Folder folder, Entry entry) {
    folder.localized(entry, "siteName");
    ProfileCheck.of(folder, entry);
    return new Document("profile", entry.document());
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
