package fi.perhepuu.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Directory;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.Server;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A server starts over a database and folders that have served before. One story: one tenant's
 * schema cannot be migrated, then it is mended and the server started again.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecondStartIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final RunningApplication APP = RunningApplication.get();
  private static final Directory DIRECTORY = new Directory(APP.database());
  private static Server server;
  private static TestTenant broken;
  private static Map<String, String> schemas;
  private static Map<String, String> publications;

  @BeforeAll
  static void startOverATenantThatCannotBeMigrated() {
    broken = APP.newTenant("kangasala");
    schemas = DIRECTORY.schemas();
    publications = DIRECTORY.publications();
    // Its tables are there, so making them anew fails.
    DIRECTORY.setSchemaVersion(broken.slug(), 0);
    server = APP.anotherServer("oakwithrings").start();
    Eventually.isTrue(PATIENCE, "No site opens", () -> demo().opens("/fi/").status() == 200);
  }

  @AfterAll
  static void stop() {
    DIRECTORY.setSchemaVersion(broken.slug(), SqlScripts.TENANT.latest());
    server.stop();
  }

  private static Visitor demo() {
    return new Visitor(server, "kangasala.localhost");
  }

  private static String fault() {
    return DIRECTORY.schemas().get(broken.slug());
  }

  private static Visitor family() {
    return new Visitor(server, broken.host());
  }

  @Test
  @Order(1)
  void onlyTheTenantWhoseMigrationFailedIsClosed() {
    var answer = family().opens("/fi/").is(503);
    assertTrue(answer.says("112"), answer.body());
    assertFalse(answer.body().contains("already exists"), answer.body());
    for (var slug : APP.demoTenants()) {
      new Visitor(server, slug + ".localhost").opens("/robots.txt").is(200);
    }
  }

  @Test
  @Order(2)
  void whyItFailedIsKeptForWhoeverMendsIt() {
    Eventually.isTrue(PATIENCE, "Nothing is kept", () -> fault().contains("already exists"));
    assertTrue(fault().startsWith("0 "), fault());
  }

  @Test
  @Order(3)
  void applyingTheSameFoldersAgainChangesNothing() {
    var now = DIRECTORY.schemas();
    now.put(broken.slug(), schemas.get(broken.slug()));
    assertEquals(schemas, now);
    assertEquals(publications, DIRECTORY.publications());
  }

  @Test
  @Order(4)
  void withADatabaseOfOnesOwnNothingEmbeddedStarts() {
    var commands = server.commands();
    assertTrue(commands.stream().anyMatch(command -> command.contains("java")), commands::toString);
    assertTrue(commands.stream().noneMatch(command -> command.contains("postgres")));
    try (var files = Files.walk(server.userFolder(), 4)) {
      assertTrue(files.noneMatch(file -> file.endsWith(".data")));
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @Test
  @Order(5)
  void theNextStartGoesOnWithTheOneThatWasLeft() {
    DIRECTORY.setSchemaVersion(broken.slug(), SqlScripts.TENANT.latest());
    server.stop();
    server.start();
    Eventually.isTrue(
        PATIENCE, "The mended site does not open", () -> family().opens("/fi/").status() == 200);
    assertEquals(schemas, DIRECTORY.schemas());
  }
}
