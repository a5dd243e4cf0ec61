package fi.perhepuu.bench;

import fi.perhepuu.testing.DatabaseDoor;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Server;
import fi.perhepuu.testing.TestDatabase;
import fi.perhepuu.testing.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One deployment to be measured: a server, a database and tenants of its own. */
final class Site implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String OPERATOR_PASSWORD = "only-for-the-bench";
  private static final String READY = "Perhepuu is ready";

  private final TestDatabase database;
  private final DatabaseDoor door;
  private final Server server;
  private final TenantCopies copies;
  private final List<String> slugs = new ArrayList<>();
  private boolean runs;

  Site(String name, Path project) {
    var tenants = project.resolve("target/it/bench").resolve(name);
    copies = new TenantCopies(project, tenants);
    database = TestDatabase.fresh("bench-" + name);
    door = new DatabaseDoor(database);
    server = new Server("treebench" + name);
    database.serves(server, door);
    server.with("TENANTS_DIR", tenants);
    server.with("OPERATOR_PASSWORD", OPERATOR_PASSWORD);
    server.with("DB_URL", "jdbc:postgresql://127.0.0.1:" + database.port() + "/perhepuu");
  }

  /** From now on the database is reached through the door, which can be shut. */
  void behindDoor() {
    database.serves(server, door);
  }

  DatabaseDoor door() {
    return door;
  }

  Server server() {
    return server;
  }

  /** Another server of the same tenants and database; whoever asks for it starts and stops it. */
  Server another() {
    var another = new Server(server.name() + "two");
    database.serves(another, door);
    another.with("SEARCH_PER_SECOND", "1000000").with("PROVISIONING_ENABLED", "false");
    return another.with("DB_URL", "jdbc:postgresql://127.0.0.1:" + database.port() + "/perhepuu");
  }

  TestDatabase database() {
    return database;
  }

  TenantCopies copies() {
    return copies;
  }

  int port() {
    return server.port();
  }

  void addDemo() {
    slugs.add(copies.demo());
  }

  /** The tenants it has, oldest first. */
  List<String> slugs() {
    return slugs;
  }

  List<String> hosts() {
    return slugs.stream().map(TenantCopies::host).toList();
  }

  String lastHost() {
    return TenantCopies.host(slugs.get(slugs.size() - 1));
  }

  /** Starts and waits until the newest tenant's home page opens; answers the seconds it took. */
  double start() {
    int earlier = readyCount();
    long start = System.nanoTime();
    server.launch();
    runs = true;
    opens(lastHost());
    double seconds = secondsSince(start);
    Eventually.isTrue(PATIENCE, "The tenants do not get ready", () -> readyCount() > earlier);
    return seconds;
  }

  void opens(String host) {
    Eventually.isTrue(
        PATIENCE, host + " does not open:\n" + server.consoleLog(), () -> isOpen(host));
  }

  boolean isOpen(String host) {
    return RawAnswer.tries(port(), host, Pages.HOME.path())
        .filter(answer -> answer.status() == 200)
        .isPresent();
  }

  ServerProcess process() {
    return ServerProcess.of(server);
  }

  Visitor operator() {
    var visitor = new Visitor(server, "operator.localhost");
    return visitor.signsInAs("operator@perhepuu.example", OPERATOR_PASSWORD);
  }

  void stop() {
    server.stop();
    runs = false;
  }

  @Override
  public void close() {
    if (runs) {
      stop();
    }
    door.close();
    database.stop();
  }

  static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private int readyCount() {
    return server.consoleLog().toFile().exists() ? server.console().split(READY, -1).length : 0;
  }
}
