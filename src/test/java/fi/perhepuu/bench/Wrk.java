package fi.perhepuu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Loads a target with wrk: {@link Extent#CONNECTIONS} connections that never pause. */
final class Wrk {

  private static final Pattern RESULT =
      Pattern.compile("RESULT (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");

  private final LoadScript scripts = new LoadScript();
  private final Path program;
  private final Path folder;

  Wrk(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  Cell load(Target target, int seconds, ServerProcess server) {
    try {
      var before = server.cpuNanos();
      var output = run(target, seconds);
      var spent = server.cpuNanos() - before;
      var result = RESULT.matcher(output);
      if (!result.find()) {
        throw new IllegalStateException("wrk could not load " + target.name() + ":\n" + output);
      }
      return cell(target, result, spent);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Cell cell(Target target, Matcher result, double cpuNanos) {
    double requests = number(result, 1);
    double refused = number(result, 4);
    if (number(result, 5) > 0 || refused != (target.status() >= 400 ? requests : 0)) {
      throw new IllegalStateException(target.name() + " did not answer well: " + result.group());
    }
    return new Cell(
        requests * 1e6 / number(result, 2), cpuNanos / 1000 / requests, number(result, 3) / 1000);
  }

  private static double number(Matcher result, int group) {
    return Double.parseDouble(result.group(group));
  }

  private String run(Target target, int seconds) throws IOException {
    var script = folder.resolve("load.lua");
    Files.createDirectories(folder);
    Files.writeString(script, scripts.of(target));
    var process =
        new ProcessBuilder(
                program.toString(),
                "-t" + Extent.THREADS,
                "-c" + Extent.CONNECTIONS,
                "-d" + seconds + "s",
                "-s",
                script.toString(),
                "http://127.0.0.1:" + target.port())
            .redirectErrorStream(true)
            .start();
    try (var output = process.getInputStream()) {
      return new String(output.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
