package fi.perhepuu.testing;

import java.nio.file.Path;

/**
 * A deployment of its own: one tenant like a demo one, a database, a server and a clock that nobody
 * shares. Slow to make; for what the shared application must not do.
 */
public final class Apart implements AutoCloseable {

  private final String slug;
  private final Path folder;
  private final TestDatabase database;
  private final DatabaseDoor door;
  private final MovableClock clock;
  private final Server server;

  public Apart(String name, String slug) {
    this.slug = slug;
    var tenants = Setting.target().resolve("it").resolve("tenants-" + name);
    folder = tenants.resolve(slug);
    Folders.remove(tenants);
    Folders.copy(Setting.project().resolve("tenants").resolve(slug), folder);
    database = TestDatabase.fresh(name);
    door = new DatabaseDoor(database);
    clock = new MovableClock(Setting.target().resolve("it/clock-" + name + "/now"));
    clock.showsTheUsualTime();
    server = new Server(name).briefly();
    database.serves(server, door);
    server.with("TENANTS_DIR", tenants).with("CLOCK_FILE", clock.file());
  }

  /** Where the tenant's files may be changed before the start. */
  public Path folder() {
    return folder;
  }

  public Server server() {
    return server;
  }

  public MovableClock clock() {
    return clock;
  }

  public Apart start() {
    server.start();
    TestTenant.awaits(visitor());
    return this;
  }

  public Visitor visitor() {
    return new Visitor(server, slug + ".localhost");
  }

  public Visitor signsIn(String role) {
    return visitor().signsInAs(People.email(folder, role), People.PASSWORD);
  }

  public PlannedWork work() {
    return new PlannedWork(database, slug);
  }

  @Override
  public void close() {
    server.stop();
    door.close();
    database.stop();
  }
}
