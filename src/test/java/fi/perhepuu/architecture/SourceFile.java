package fi.perhepuu.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A file of the project while a rule looks at it. */
record SourceFile(Path path, String text) {

  /** All files below a folder of the project whose names end in one of {@code endings}. */
  static List<SourceFile> below(String folder, String... endings) {
    try (var files = Files.walk(Path.of(folder))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> Arrays.stream(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .map(SourceFile::of)
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static SourceFile of(Path path) {
    try {
      return new SourceFile(path, Files.readString(path));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  String name() {
    return path.getFileName().toString();
  }

  int lines() {
    return (int) text.lines().count();
  }

  /** {@code path:line} of an offset, as editors understand it. */
  String at(int offset) {
    return path + ":" + (text.substring(0, offset).lines().count() + (startsLine(offset) ? 1 : 0));
  }

  private boolean startsLine(int offset) {
    return offset == 0 || text.charAt(offset - 1) == '\n';
  }
}
