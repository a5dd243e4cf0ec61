package fi.perhepuu.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs one of PostgreSQL's programs and keeps what it says. PostgreSQL refuses to run as root, so
 * on Linux root hands it to a user namespace without root's rights.
 */
final class ProgramRunner {
  private static final List<String> STEP_DOWN = List.of("unshare", "-U");

  private final DataFolder folder;
  private final boolean stepDown;

  ProgramRunner(DataFolder folder, Platform platform) throws IOException, DatabaseUnavailable {
    this.folder = folder;
    this.stepDown = platform.isLinux() && isRoot() && canStepDown();
  }

  /** A program's exit code and its words; code -1 when the time was up. */
  record Result(int code, String words) {
    boolean failed() {
      return code != 0;
    }
  }

  Result run(Duration limit, List<String> program) throws IOException, DatabaseUnavailable {
    List<String> command = new ArrayList<>(stepDown ? STEP_DOWN : List.of());
    command.addAll(program);
    return finish(limit, command);
  }

  private Result finish(Duration limit, List<String> command)
      throws IOException, DatabaseUnavailable {
    // A file, not a pipe: the server inherits it and would keep a pipe open for ever.
    Path words = Files.createTempFile(folder.unfinished(), "words", "");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.redirectOutput(words.toFile()).redirectInput(ProcessBuilder.Redirect.PIPE);
      neutral(builder.environment());
      Process process = builder.start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      String said = new String(Files.readAllBytes(words), StandardCharsets.UTF_8);
      return new Result(ended ? process.exitValue() : -1, said);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable("Starting the database was interrupted.", e);
    } finally {
      Files.deleteIfExists(words);
    }
  }

  /** Messages in English, which {@link Diagnosis} reads, and nobody's PGDATA or PGPORT. */
  private static void neutral(Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.startsWith("PG"));
    environment.put("LC_ALL", "C");
  }

  /** Asked of a fresh file, because Java does not tell the user's number. */
  private boolean isRoot() throws IOException {
    Path probe = Files.createTempFile(folder.unfinished(), "owner", "");
    try {
      return Files.getAttribute(probe, "unix:uid").equals(0);
    } finally {
      Files.delete(probe);
    }
  }

  private boolean canStepDown() throws DatabaseUnavailable {
    try {
      return !finish(Duration.ofSeconds(10), List.of("unshare", "-U", "id", "-un")).failed();
    } catch (IOException unshareIsMissing) {
      return false;
    }
  }
}
