package fi.perhepuu.architecture;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The texts of one area in one language, {@code texts/<area>_<language>.properties}. */
record TextFile(SourceFile file, String area, String language, Map<String, String> texts) {

  static final String FOLDER = "src/main/resources/texts";
  static final List<String> LANGUAGES = List.of("fi", "sv", "en");

  static List<TextFile> all() {
    return SourceFile.below(FOLDER, ".properties").stream().map(TextFile::of).toList();
  }

  /** The areas listed as having texts. */
  static List<String> listed() {
    return SourceFile.of(Path.of(FOLDER, "areas.txt")).text().lines().toList();
  }

  /** Every key of the product. */
  static Set<String> keys() {
    return all().stream()
        .flatMap(it -> it.texts().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static TextFile of(SourceFile file) {
    var name = file.name().replace(".properties", "");
    int bar = name.lastIndexOf('_');
    return new TextFile(file, name.substring(0, bar), name.substring(bar + 1), texts(file));
  }

  private static Map<String, String> texts(SourceFile file) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (var line : entries(file)) {
      var parts = line.split("=", 2);
      texts.put(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
    }
    return texts;
  }

  /** The lines that hold a text; a text may go on in the next line after a backslash. */
  static List<String> entries(SourceFile file) {
    return file.text()
        .replace("\\\n", "")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
