package fi.perhepuu.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Runs a {@link Visitor} and lets it leave in peace or be killed. */
final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final int port;

  private OtherProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static OtherProcess visiting(Path folder) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                Visitor.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return new OtherProcess(process, portSaidBy(process));
  }

  private static int portSaidBy(Process process) throws IOException {
    BufferedReader output = process.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("port ")) {
        return Integer.parseInt(line.substring("port ".length()));
      }
    }
    throw new IOException("The other process ended without a port.");
  }

  int port() {
    return port;
  }

  void leave() throws Exception {
    process.getOutputStream().close();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new IOException("The other process did not end.");
    }
  }

  void kill() throws Exception {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
