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
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      // The histogram collects garbage first and ends with the sum of what is left.
      var tool = new ProcessBuilder(jcmd, "" + process.pid(), "GC.class_histogram").start();
      try (var output = tool.getInputStream()) {
        var total = TOTAL.matcher(new String(output.readAllBytes(), StandardCharsets.UTF_8));
        if (!total.find()) {
          throw new IllegalStateException("jcmd says nothing of the heap");
        }
        return Long.parseLong(total.group(1)) / 1048576.0;
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
