package fi.perhepuu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * An Open Liberty with the built WAR in a process of its own, from the project's own server
 * configuration. Tests start one for the whole run; a test that must break one starts its own.
 */
public final class Server {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final String JVM_ARGS = "-Xmx768m -XX:+UseSerialGC";

  private final String name;
  private final Path userFolder;
  private final int port;
  private final Map<String, String> environment = new HashMap<>();
  private Process process;

  /**
   * @param name unusual, so that it is found among other servers of the machine
   */
  public Server(String name) {
    this.name = name;
    this.userFolder = Setting.target().resolve("it").resolve(name);
    this.port = FreePort.any();
    Folders.remove(userFolder);
    configure();
    environment.put("HTTP_PORT", String.valueOf(port));
    environment.put("HTTP_HOST", "127.0.0.1");
    environment.put("APP_WAR", Setting.path("app.war").toString());
    environment.put("DB_LIB", Setting.path("embedded.dir").toString());
    environment.put("DB_DRIVER", "fi.perhepuu.embedded.EmbeddedDataSource");
    environment.put("JVM_ARGS", JVM_ARGS);
    environment.put("keystore_password", "only-for-tests");
  }

  private void configure() {
    Folders.copy(Setting.project().resolve("liberty"), config());
    var overrides = config().resolve("configDropins/overrides");
    var extra = Setting.project().resolve("src/test/liberty/test.xml");
    try {
      Files.createDirectories(overrides);
      Files.copy(extra, overrides.resolve("test.xml"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** For a server that lives through one test: its code is compiled quickly and not twice. */
  public Server briefly() {
    return with("JVM_ARGS", JVM_ARGS + " -XX:TieredStopAtLevel=1");
  }

  public Server with(String variable, Object value) {
    environment.put(variable, String.valueOf(value));
    return this;
  }

  public String name() {
    return name;
  }

  public Path userFolder() {
    return userFolder;
  }

  public int port() {
    return port;
  }

  private Path config() {
    return userFolder.resolve("servers").resolve(name);
  }

  public Path consoleLog() {
    return userFolder.resolve(name + ".console.log");
  }

  public String console() {
    try {
      return Files.readString(consoleLog());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Starts the process and waits until it answers any request at all. */
  public Server start() {
    launch();
    Eventually.isTrue(PATIENCE, "The server does not answer:\n" + consoleLog(), this::answers);
    return this;
  }

  public void launch() {
    var command = Setting.path("wlp.home").resolve("bin/server").toString();
    var builder = new ProcessBuilder(command, "run", name).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(consoleLog().toFile()));
    builder.environment().putAll(environment);
    builder.environment().put("WLP_USER_DIR", userFolder.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    try {
      process = builder.start();
      // A run that is broken off must not leave a server behind.
      Runtime.getRuntime().addShutdownHook(new Thread(this::kill, "server-end"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private boolean answers() {
    if (!process.isAlive()) {
      throw new IllegalStateException("The server has ended:\n" + console());
    }
    return new Visitor(this, "nobody.invalid").tries("/").isPresent();
  }

  /** The commands of all processes the server has started, itself included. */
  public List<String> commands() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .flatMap(one -> one.info().command().stream())
        .toList();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** As Ctrl-C does. */
  public void stop() {
    process.destroy();
    if (!ended(Duration.ofSeconds(60))) {
      kill();
    }
  }

  /** As a power cut does. */
  public void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    ended(Duration.ofSeconds(20));
  }

  private boolean ended(Duration patience) {
    try {
      return process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
