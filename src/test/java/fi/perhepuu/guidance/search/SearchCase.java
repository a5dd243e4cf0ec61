package fi.perhepuu.guidance.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A question as a family types it and what must be found, judged before it was asked.
 *
 * @param relevant by code, from 1, acceptable, to 3, must be found
 * @param crisis {@code -}, {@code notice} or {@code top}
 */
record SearchCase(
    String id, String language, String question, Map<String, Integer> relevant, String crisis) {

  private static final Path FOLDER = Path.of("src/test/resources/search");

  /** The cases everybody may see. */
  static List<SearchCase> open() {
    return read("open-cases.tsv");
  }

  /** Our own, made up from the domain. */
  static List<SearchCase> own() {
    return read("own-cases.tsv");
  }

  private static List<SearchCase> read(String file) {
    try (var lines = Files.lines(FOLDER.resolve(file))) {
      return lines.skip(1).map(line -> of(line.split("\t"))).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static SearchCase of(String[] cells) {
    var relevant =
        Arrays.stream(cells[3].split(" "))
            .map(it -> it.split(":"))
            .collect(Collectors.toMap(it -> it[0], it -> Integer.valueOf(it[1])));
    return new SearchCase(cells[0], cells[1], cells[2], relevant, cells[4]);
  }

  boolean isUrgent() {
    return crisis.equals("top");
  }
}
