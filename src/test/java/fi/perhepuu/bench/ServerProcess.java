package fi.perhepuu.bench;

import fi.perhepuu.testing.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** The Java process of a running server, seen from outside. */
final class ServerProcess {

  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
  private static final Pattern COMPILED = Pattern.compile("java\\.ci\\.totalTime=(\\d+)");
  private static final Pattern TICKS = Pattern.compile("sun\\.os\\.hrt\\.frequency=(\\d+)");

  private final ProcessHandle process;

  private ServerProcess(ProcessHandle process) {
    this.process = process;
  }

  static ServerProcess of(Server server) {
    return ProcessHandle.current()
        .descendants()
        .filter(child -> isServer(child, server.name()))
        .findFirst()
        .map(ServerProcess::new)
        .orElseThrow(() -> new IllegalStateException("No process of " + server.name()));
  }

  private static boolean isServer(ProcessHandle child, String name) {
    var command = child.info().commandLine().orElse("");
    return command.contains("ws-server.jar") && command.endsWith(" " + name);
  }

  long cpuNanos() {
    return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  /** What is alive on the heap after a full collection. */
  double liveMegabytes() {
    // The histogram collects garbage first and ends with the sum of what is left.
    return number(told("GC.class_histogram"), TOTAL) / 1048576.0;
  }

  /** How long the server has compiled since it started. */
  double compiledSeconds() {
    var counters = told("PerfCounter.print");
    return number(counters, COMPILED) / (double) number(counters, TICKS);
  }

  private static long number(String text, Pattern pattern) {
    var found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("jcmd does not say " + pattern);
    }
    return Long.parseLong(found.group(1));
  }

  private String told(String question) {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      var tool = new ProcessBuilder(jcmd, "" + process.pid(), question).start();
      try (var output = tool.getInputStream()) {
        return new String(output.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
