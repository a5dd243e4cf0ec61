package fi.perhepuu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Another deployment, as the run command makes it: a server and a database of its own, and no
 * tenant yet. It shares nothing with the one all tests use but the hour.
 */
public final class Elsewhere implements AutoCloseable {

  private static final String PASSWORD = "only-for-the-tests-elsewhere";

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Path data;
  private final Path tenants;
  private final Server server;

  public Elsewhere(String name, RunningApplication here) {
    data = Setting.target().resolve("it").resolve("data-" + name);
    tenants = Setting.target().resolve("it").resolve("tenants-" + name);
    Folders.remove(data);
    Folders.remove(tenants);
    server = new Server(name);
    server
        .with("DATA_DIR", data)
        .with("TENANTS_DIR", tenants)
        .with("CLOCK_FILE", here.clock().file())
        .with("DEPLOYMENT_SECRET", "another-secret-another-secret-another-one")
        .with("OPERATOR_PASSWORD", PASSWORD)
        .with("LINKCHECK_ENABLED", false);
    try {
      Files.createDirectories(tenants);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    server.start();
    Eventually.isTrue(
        PATIENCE,
        "It does not get ready",
        () -> server.console().contains("The operator signs in"));
  }

  public int port() {
    return server.port();
  }

  public Visitor visits(String host) {
    return new Visitor(server, host);
  }

  /** Whoever runs this one. */
  public Visitor signsInAsOperator() {
    return visits("operator.localhost").signsInAs("operator@perhepuu.example", PASSWORD);
  }

  /** Puts a folder where the application finds it, and waits for its first page. */
  public void brings(String slug, String host, Map<String, byte[]> files) {
    var draft = tenants.resolveSibling("draft-" + slug);
    Folders.remove(draft);
    try {
      Files.createDirectories(draft);
      for (var file : files.entrySet()) {
        Files.write(draft.resolve(file.getKey()), file.getValue());
      }
      Files.move(draft, tenants.resolve(slug));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    TestTenant.awaits(visits(host));
  }

  @Override
  public void close() {
    server.stop();
    new TestDatabase(data).stop();
  }
}
