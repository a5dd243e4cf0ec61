package fi.perhepuu.branding;

import fi.perhepuu.branding.marks.BrandFile;
import fi.perhepuu.branding.marks.LogoCheck;
import fi.perhepuu.branding.marks.Picture;
import fi.perhepuu.branding.marks.PictureReader;
import fi.perhepuu.branding.marks.RefusedPicture;
import fi.perhepuu.platform.folder.Folder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The marks of a folder: {@code logo.svg} or {@code logo.png}, and {@code favicon} likewise if
 * there is one. A drawing must be harmless as it stands: whoever writes a folder is told its line.
 */
final class FolderMarks {

  private final Folder folder;
  private final List<Object> rows = new ArrayList<>();

  FolderMarks(Folder folder) {
    this.folder = folder;
  }

  /** The name of the mark among the brand's files; a fault when the folder has none. */
  String logo() {
    return find("logo").orElseGet(() -> none("logo.svg"));
  }

  private String none(String file) {
    folder.text(file);
    return null;
  }

  String icon() {
    return find("favicon").orElse(null);
  }

  /** The marks' own rows. */
  List<Object> rows() {
    return rows;
  }

  private Optional<String> find(String name) {
    return folder
        .bytes(name + ".svg")
        .map(bytes -> drawing(name + ".svg", bytes))
        .or(() -> folder.bytes(name + ".png").flatMap(bytes -> pixels(name + ".png", bytes)))
        .map(this::kept);
  }

  private String kept(Picture picture) {
    if (rows.stream().noneMatch(row -> ((BrandFile) row).is(picture))) {
      rows.add(BrandFile.of(picture));
    }
    return picture.name();
  }

  private Picture drawing(String file, byte[] bytes) {
    var svg = new String(bytes, StandardCharsets.UTF_8);
    if (!svg.isEmpty()) {
      new LogoCheck(folder.faults(), path(file)).check(svg);
    }
    return Picture.svg(svg);
  }

  private Optional<Picture> pixels(String file, byte[] bytes) {
    try {
      return Optional.of(PictureReader.read(bytes));
    } catch (RefusedPicture refused) {
      folder.faults().add(path(file), 1, refused.getMessage());
      return Optional.empty();
    }
  }

  private String path(String file) {
    return "tenants/" + folder.name() + "/" + file;
  }
}
