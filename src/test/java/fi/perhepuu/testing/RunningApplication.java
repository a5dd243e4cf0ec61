package fi.perhepuu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The application all integration tests of a run share: the built WAR in one Liberty, one
 * PostgreSQL, the demo tenants, and a clock. Started at the first use, stopped with the run.
 */
public final class RunningApplication {

  /** What the tests' deployments seal their secrets with. */
  public static final String SECRET = "only-for-tests-only-for-tests-only-for-tests";

  private static final String OPERATOR_PASSWORD = "only-for-the-tests";

  private static RunningApplication running;

  private final TestDatabase database = TestDatabase.fresh("shared");
  private final DatabaseDoor door = new DatabaseDoor(database);
  private final Path tenants = Setting.target().resolve("it/tenants");
  private final MovableClock clock = new MovableClock(Setting.target().resolve("it/clock/now"));
  private final PostOffice post = new PostOffice();
  private final Server server = new Server("familytree");

  private RunningApplication() {
    Folders.remove(tenants);
    Folders.copy(Setting.project().resolve("tenants"), tenants);
    clock.showsTheUsualTime();
    database.serves(server, door);
    server
        .with("TENANTS_DIR", tenants)
        .with("CLOCK_FILE", clock.file())
        .with("DEPLOYMENT_SECRET", SECRET)
        .with("OPERATOR_PASSWORD", OPERATOR_PASSWORD)
        .with("SIGN_IN_FAILURES_PER_ADDRESS", 1_000_000)
        .with("OIDC_ONE_SECRET", "client-secret-of-one")
        .with("OIDC_OTHER_SECRET", "client-secret-of-other")
        .with("SMTP_HOST", "127.0.0.1")
        .with("SMTP_PORT", post.port())
        .with("SMTP_SECURITY", "none")
        .with("LINKCHECK_ENABLED", false)
        .with("COUNTS_SECONDS", 1)
        .start();
    // Arquillian finds the server by these.
    System.setProperty("it.userFolder", server.userFolder().toString());
    System.setProperty("it.serverName", server.name());
    System.setProperty("it.port", String.valueOf(server.port()));
    demoTenants().forEach(slug -> TestTenant.awaits(new Visitor(server, slug + ".localhost")));
  }

  public static synchronized RunningApplication get() {
    if (running == null) {
      running = new RunningApplication();
    }
    return running;
  }

  static synchronized void stop() {
    if (running != null) {
      running.server.stop();
      running.door.close();
      running.database.stop();
      running.post.close();
      running = null;
    }
  }

  public Server server() {
    return server;
  }

  public TestDatabase database() {
    return database;
  }

  public PostOffice post() {
    return post;
  }

  public MovableClock clock() {
    return clock;
  }

  /** The slugs of the tenants in {@code tenants/}. */
  public List<String> demoTenants() {
    try (var folders = Files.list(Setting.project().resolve("tenants"))) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public Visitor visits(String host) {
    return new Visitor(server, host);
  }

  public Visitor visitsDemo(String slug) {
    return visits(slug + ".localhost");
  }

  /** A new visitor of a demo tenant who has signed in as one of its people. */
  public Visitor signsInToDemo(String slug, String role) {
    return visitsDemo(slug).signsInAs(People.email(tenants.resolve(slug), role), People.PASSWORD);
  }

  /** The host of the console of those who run the deployment. */
  public Visitor visitsOperations() {
    return visits("operator.localhost");
  }

  public Visitor signsInAsOperator() {
    return visitsOperations().signsInAs("operator@perhepuu.example", OPERATOR_PASSWORD);
  }

  /** A fresh tenant like one of the demo ones, with a name and a host of its own. */
  public TestTenant newTenant(String like) {
    return new TestTenant(server, tenants, like).arrive();
  }

  /** Another server of the same tenants, folders and database; whoever makes it stops it. */
  public Server anotherServer(String name) {
    var another = new Server(name).briefly();
    database.serves(another, door);
    return another.with("TENANTS_DIR", tenants).with("CLOCK_FILE", clock.file());
  }

  /** A folder that is not a tenant yet: a test may spoil it before it arrives. */
  public TestTenant plannedTenant(String like) {
    return new TestTenant(server, tenants, like);
  }
}
