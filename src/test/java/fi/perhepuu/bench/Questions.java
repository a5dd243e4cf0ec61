package fi.perhepuu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What families ask in Finnish, as the search's judged cases have it, and the words they use.
 *
 * @param each as they stand in an address
 * @param words single ones out of them
 */
record Questions(List<String> each, List<String> words) {

  private static final Path FOLDER = Path.of("src/test/resources/search");

  static Questions finnish() {
    var asked =
        Stream.of("open-cases.tsv", "own-cases.tsv")
            .flatMap(file -> lines(file).stream().skip(1))
            .map(line -> line.split("\t"))
            .filter(cells -> cells[1].equals("fi"))
            .map(cells -> cells[2])
            .toList();
    var words =
        asked.stream().flatMap(it -> Arrays.stream(it.split("[^\\p{L}]+"))).distinct().toList();
    return new Questions(coded(asked), coded(words));
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<String> coded(List<String> texts) {
    return texts.stream()
        .filter(text -> !text.isBlank())
        .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
        .distinct()
        .toList();
  }
}
