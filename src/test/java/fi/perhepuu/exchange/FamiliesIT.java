package fi.perhepuu.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Colleagues;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Letter;
import fi.perhepuu.testing.RunningApplication;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What families have told is taken along by the controller of their queue, and by nobody else. */
class FamiliesIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String AT = "/hallinta/perheiden-tiedot";
  private static final String REASON = "Viestit siirtyvät rekisterinpitäjän arkistoon";

  private static Colleagues team;

  @BeforeAll
  static void open() {
    team =
        Colleagues.of(
            settings -> settings,
            "riikka",
            "professional",
            "kaisa",
            "coordinator, organization: pirha",
            "veera",
            "coordinator, organization: kangasala",
            "ulla",
            "coordinator");
    team.joins("riikka", "q-perhetyo");
    Letter.toFamilyWork(team.tenant().visitor(), "Mukaan otettava salaisuus").sent();
  }

  @Test
  void theControllerTakesItAlongAndEveryReadingIsOnRecord() {
    var choices = team.as("kaisa").opens(AT).is(200).page().select("#queue option");
    assertEquals(List.of("q-perhetyo"), choices.eachAttr("value"));
    var file = takes("kaisa", REASON).is(200);
    assertTrue(file.body().contains("Mukaan otettava salaisuus"), file::body);
    assertTrue(file.body().contains("perhepuu-families-1"));
    assertEquals("no-store", file.header("Cache-Control").orElse(""));
    var record = team.as("riikka").opens(team.request("riikka", "salaisuus")).is(200);
    assertTrue(record.says(REASON) && record.says("kaisa (demo)"), () -> record.page().text());
    var trail = team.tenant().signsIn("admin").opens("/hallinta/loki").is(200);
    assertTrue(trail.says("Perheiden tiedot otettu mukaan"));
  }

  @Test
  void whoeverIsNotTheControllerTakesNothing() {
    takes("veera", REASON).is(404);
    takes("ulla", REASON).is(404);
    takes("riikka", REASON).is(403);
    var admin = team.tenant().signsIn("admin");
    admin.posts(AT, form(REASON)).is(403);
    admin.opens(AT).is(403);
    assertTrue(team.as("ulla").opens(AT).is(200).says("Sellaisia jonoja ei ole"));
    APP.signsInAsOperator().opens(AT).is(404);
    team.tenant().visitor().opens(AT).is(303);
  }

  @Test
  void withoutAReasonAndDaysThereIsNoFile() {
    var answer = takes("kaisa", "koska").is(422);
    assertTrue(answer.says("Kirjoita perustelu"));
    assertFalse(answer.body().contains("salaisuus"));
    var days = Form.of("queue", "q-perhetyo", "reason", REASON, "from", "2026-12-01", "to", "x");
    assertTrue(team.as("kaisa").posts(AT, days).is(422).says("Tarkista päivät"));
  }

  private static Answer takes(String name, String reason) {
    return team.as(name).posts(AT, form(reason));
  }

  private static Form form(String reason) {
    return Form.of(
        "queue", "q-perhetyo", "reason", reason, "from", "2026-01-01", "to", "2030-12-31");
  }
}
