package fi.perhepuu.identity.oidc;

import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Folders;
import fi.perhepuu.testing.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A real Keycloak, from its distribution, with a fresh realm for each name. */
final class Keycloak implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(6);

  private final int port = FreePort.any();
  private final Path home;
  private final Process process;

  Keycloak(String... realms) {
    home = Path.of(System.getProperty("keycloak.home"));
    home.resolve("bin/kc.sh").toFile().setExecutable(true);
    Folders.remove(home.resolve("data"));
    for (var realm : realms) {
      write(realm);
    }
    process = start();
    for (var realm : realms) {
      Eventually.isTrue(PATIENCE, "Keycloak does not answer: " + log(), () -> answers(realm));
    }
  }

  private void write(String realm) {
    try (var stream = Keycloak.class.getResourceAsStream("realm.json")) {
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      var folder = Files.createDirectories(home.resolve("data/import"));
      Files.writeString(folder.resolve(realm + ".json"), text.replace(":realm", realm));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Process start() {
    var windows = System.getProperty("os.name").startsWith("Windows");
    var command = home.resolve(windows ? "bin/kc.bat" : "bin/kc.sh").toString();
    var builder =
        new ProcessBuilder(
                command,
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(log().toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS_APPEND", "-Xmx512m");
    try {
      var started = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started), "keycloak-end"));
      return started;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Path log() {
    return home.resolveSibling("keycloak.log");
  }

  String issuer(String realm) {
    return "http://127.0.0.1:" + port + "/realms/" + realm;
  }

  private boolean answers(String realm) {
    if (!process.isAlive()) {
      throw new IllegalStateException("Keycloak has ended: " + log());
    }
    var uri = URI.create(issuer(realm) + "/.well-known/openid-configuration");
    try {
      var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20)).build();
      var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
      return answer.statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    end(process);
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
