package fi.perhepuu.guidance.search.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A list of words that is shipped as a text file; lines that begin with # explain it. */
final class WordList {

  private WordList() {}

  static List<String> lines(String file) {
    var in = WordList.class.getResourceAsStream("/search/" + file);
    List<String> lines = new ArrayList<>();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(in, () -> "No word list " + file),
                StandardCharsets.UTF_8))) {
      reader.lines().map(String::strip).filter(line -> !line.startsWith("#")).forEach(lines::add);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return lines;
  }
}
