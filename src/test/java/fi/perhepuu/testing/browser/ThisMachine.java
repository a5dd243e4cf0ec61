package fi.perhepuu.testing.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The computer the tests run on. */
final class ThisMachine implements Machine {

  // As deep as a downloaded Chromium lies on any system, inside a Mac's .app as well.
  private static final int DEPTH = 7;

  @Override
  public String system() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<String> setting(String name) {
    return Stream.of(System.getenv(name), System.getProperty(name))
        .filter(value -> value != null && !value.isBlank())
        .findFirst();
  }

  @Override
  public Path home() {
    return Path.of(System.getProperty("user.home"));
  }

  @Override
  public List<Path> searchPath() {
    return Stream.of(setting("PATH").orElse("").split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .toList();
  }

  @Override
  public boolean isProgram(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }

  @Override
  public List<Path> filesUnder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder, DEPTH)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public Optional<String> run(Duration patience, List<String> command) {
    try {
      var output = Files.createTempFile("perhepuu-run", ".txt");
      try {
        var builder = new ProcessBuilder(command).redirectOutput(output.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return ended(builder, patience) ? Optional.of(Files.readString(output)) : Optional.empty();
      } finally {
        Files.delete(output);
      }
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  @Override
  public boolean runAloud(Duration patience, List<String> command) {
    System.err.println("[browser] " + readable(command));
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      var log = Files.createTempFile("perhepuu-browser", ".log");
      builder.redirectOutput(log.toFile());
      builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
      var good = ended(builder, patience);
      System.err.println("[browser] " + (good ? "done" : "did not succeed: " + complaint(log)));
      Files.delete(log);
      return good;
    } catch (IOException broken) {
      System.err.println("[browser] " + broken.getMessage());
      return false;
    }
  }

  /** Without the class path, which is longer than anything worth reading. */
  private static String readable(List<String> command) {
    return command.stream().filter(word -> word.length() < 200).collect(Collectors.joining(" "));
  }

  private static String complaint(Path log) throws IOException {
    var lines = Files.readAllLines(log).stream().filter(line -> !line.isBlank()).toList();
    return lines.stream()
        .filter(line -> line.contains("rror"))
        .findFirst()
        .orElse(lines.isEmpty() ? "it took too long" : lines.get(lines.size() - 1));
  }

  private static boolean ended(ProcessBuilder builder, Duration patience) throws IOException {
    var process = builder.redirectInput(ProcessBuilder.Redirect.PIPE).start();
    process.getOutputStream().close();
    try {
      return process.waitFor(patience.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
