package fi.perhepuu.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.DatabaseDoor;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.Server;
import fi.perhepuu.testing.TestDatabase;
import fi.perhepuu.testing.Visitor;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The database stops: before the start, while running, and comes back. One story, in its order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseAwayIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String WRITE = "/fi/apua/nuorten-apua-nappi/kirjoita";
  private static final String TICKET = UUID.randomUUID().toString();
  private static DatabaseDoor door;
  private static Server server;

  @BeforeAll
  static void startWithoutDatabase() {
    TestDatabase database = RunningApplication.get().database();
    door = new DatabaseDoor(database);
    door.shut();
    server = new Server("oakwithoutroots").briefly();
    database.serves(server, door);
    server.with("PROVISIONING_ENABLED", "false").start();
  }

  @AfterAll
  static void stop() {
    server.stop();
    door.close();
  }

  private static Visitor family() {
    return new Visitor(server, "kangasala.localhost");
  }

  @Test
  @Order(1)
  void beforeTheDatabaseAnswersAFamilyIsToldAndSent112() {
    var answer = family().opens("/fi/").is(503);
    assertTrue(answer.says("112"), answer.body());
    assertFalse(answer.body().contains("Exception"), answer.body());
    assertTrue(answer.header("Retry-After").isPresent());
  }

  @Test
  @Order(2)
  void whenTheDatabaseComesTheSitesOpenByThemselves() {
    door.open();
    Eventually.isTrue(
        PATIENCE, "The site does not open", () -> family().opens("/fi/").status() == 200);
  }

  @Test
  @Order(3)
  void pagesReadBeforeAreAnsweredWhileTheDatabaseIsAway() {
    var before = family().opens("/fi/").is(200).body();
    family().opens(WRITE).is(200);
    family().opens("/fi/haku?q=vauva").is(200);
    door.shut();
    assertEquals(before, family().opens("/fi/").is(200).body());
  }

  @Test
  @Order(4)
  void searchAnswersQuestionsNobodyHasAskedFromWhatItLastKnew() {
    var answer = family().opens("/fi/haku?q=neuvola+pikkola").is(200);

    assertTrue(answer.says("Pikkola"), answer.page()::text);
    var json = family().opens("/api/v1/search?lang=fi&q=mies+lyo").is(200).body();
    assertTrue(json.contains("\"crisis\":\"top\""), json);
  }

  @Test
  @Order(4)
  void theCrisisPageIsAnsweredEvenIfNobodyHasReadIt() {
    var answer = family().opens("/fi/kriisi").is(200);
    assertTrue(answer.says("112") && answer.says("116 117"), answer.body());
  }

  @Test
  @Order(5)
  void aPageNobodyHasReadSaysSoInTheTenantsLook() {
    var answer = family().opens("/fi/palvelut/a-o").is(503);
    assertTrue(answer.says("112") && answer.says("Kangasala"), answer.body());
    assertFalse(answer.body().contains("Exception"), answer.body());
  }

  @Test
  @Order(6)
  void aRequestThatCannotBeStoredComesBackWithItsTextAndANumber() {
    var answer = family().posts(WRITE, letter().with("go", "send")).is(503);
    var page = answer.page();

    assertTrue(answer.says("Viestisi on vielä lähettämättä"), page::text);
    assertTrue(answer.says("Kaverit eivät vastaa."), page::text);
    assertFalse(page.select(".notice.warn .way").isEmpty(), page::text);
    assertTrue(answer.header("Retry-After").isPresent());
  }

  private static Form letter() {
    return Form.of("ticket", TICKET, "step", "check", "situation", "Kaverit eivät vastaa.")
        .with("young-age", "15-17")
        .with("unnamed", "yes");
  }

  @Test
  @Order(7)
  void aHostNobodyHasIsStillNobodys() {
    new Visitor(server, "nobody.example").opens("/fi/").is(404);
  }

  @Test
  @Order(8)
  void whenTheDatabaseIsBackEverythingIs() {
    door.open();
    Eventually.isTrue(
        PATIENCE,
        "The site does not come back",
        () -> family().opens("/fi/palvelut/a-o").status() == 200);
  }

  @Test
  @Order(9)
  void andWhatCouldNotBeSentIsSentByTheSameForm() {
    var sent = family().posts(WRITE, letter().with("go", "send")).is(303);

    assertTrue(family().opens(sent.location()).is(200).says("Viestisi on perillä"));
  }
}
