package fi.perhepuu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A deployment as the run command makes it, with the database the application itself looks after,
 * and one tenant. Both can be killed at any moment, as a power cut does.
 */
public final class Mortal implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path data;
  private final String slug;
  private final Server server;
  private final PostOffice post = new PostOffice();

  public Mortal(String name, String slug) {
    this.slug = slug;
    data = Setting.target().resolve("it").resolve("data-" + name);
    var tenants = Setting.target().resolve("it").resolve("tenants-" + name);
    Folders.remove(data);
    Folders.remove(tenants);
    Folders.copy(Setting.project().resolve("tenants").resolve(slug), tenants.resolve(slug));
    server = new Server(name).briefly();
    server
        .with("DATA_DIR", data)
        .with("TENANTS_DIR", tenants)
        .with("DEPLOYMENT_SECRET", RunningApplication.SECRET)
        .with("SMTP_HOST", "127.0.0.1")
        .with("SMTP_PORT", post.port())
        .with("SMTP_SECURITY", "none")
        .with("LINKCHECK_ENABLED", false);
  }

  public Mortal with(String variable, Object value) {
    server.with(variable, value);
    return this;
  }

  public Mortal start() {
    server.start();
    TestTenant.awaits(visitor());
    return this;
  }

  public Visitor visitor() {
    return new Visitor(server, slug + ".localhost");
  }

  public PostOffice post() {
    return post;
  }

  /** The server dies and is started again by whoever watches over it. */
  public void killServer() {
    server.kill();
    start();
  }

  /** The database dies; the application starts it again. */
  public void killDatabase() {
    try {
      var postmaster = Files.readAllLines(data.resolve("cluster/postmaster.pid")).get(0).strip();
      ProcessHandle.of(Long.parseLong(postmaster)).ifPresent(ProcessHandle::destroyForcibly);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Eventually.isTrue(
        PATIENCE,
        "The database does not come back",
        () -> visitor().tries("/fi/haku?q=perhe").filter(it -> it.status() == 200).isPresent());
  }

  public TestDatabase database() {
    return new TestDatabase(data);
  }

  @Override
  public void close() {
    server.stop();
    database().stop();
    post.close();
  }
}
