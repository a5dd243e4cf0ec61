package fi.perhepuu.help.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TenantRows;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What workers do with a request, each step by the pages. */
class ActionsIT {

  private static Office office;

  @BeforeAll
  static void open() {
    office = Office.open();
  }

  @Test
  void whoTakesARequestIsResponsibleAndAnswersIt() {
    var request = office.asked("Otetaan ja vastataan");
    assertFalse(office.offers(office.as("anna").opens(request), request, "answer"));
    office.does("anna", request, "answer", "text", "Liian aikaisin").is(409);
    office.does("anna", request, "take").is(303);
    assertTrue(office.as("bea").opens(request).says("anna (demo)"));
    office.does("anna", request, "answer", "text", " ").is(422);

    var at =
        office.does("anna", request, "answer", "text", "Hei sinä siellä", "services", "ks-neuvola");
    var page = office.as("anna").opens(at.is(303).location()).is(200);
    assertTrue(page.says("Hei sinä siellä"), page.page()::text);
    assertEquals("Lastenneuvola Pikkola", page.page().select(".picked a").text());
    assertTrue(page.says("Lähetetty."));
  }

  @Test
  void twoWhoTakeItAtOnceDoNotBothHaveIt() {
    var request = office.asked("Kaksi ottaa yhtä aikaa");
    var annas = office.as("anna").opens(request).is(200);
    var beas = office.as("bea").opens(request).is(200);
    var one =
        CompletableFuture.supplyAsync(() -> office.posts("anna", annas, request, "take").status());
    var other =
        CompletableFuture.supplyAsync(() -> office.posts("bea", beas, request, "take").status());

    assertEquals(303 + 409, one.join() + other.join());
    assertEquals(2, steps(request));
  }

  @Test
  void whoWritesOnAnOldPageIsShownBothAndLosesNothing() {
    var request = office.asked("Vanha sivu");
    office.does("anna", request, "take").is(303);
    var old = office.as("anna").opens(request).is(200);
    office.does("bea", request, "note", "note", "Soitin neuvolaan jo").is(303);
    var both =
        office.posts("anna", old, request, "answer", "text", "Kauan mietitty vastaus").is(409);

    assertTrue(both.says("Viestille on tapahtunut jotain sillä välin"), both.page()::text);
    assertTrue(both.says("Soitin neuvolaan jo"));
    assertEquals("Kauan mietitty vastaus", both.page().selectFirst("#text").val());
    office.posts("anna", both, request, "answer", "text", "Kauan mietitty vastaus").is(303);
    office.posts("anna", both, request, "answer", "text", "Kauan mietitty vastaus").is(409);
  }

  @Test
  void notesAreNotForTheFamily() {
    var request = office.asked("Huomio talteen");
    office.does("anna", request, "note", "note", "Vain meille").is(303);
    var page = office.as("bea").opens(request).is(200).page();

    assertEquals(1, page.select(".msg.note").size());
    office.does("anna", request, "note", "note", "").is(422);
    office.does("anna", request, "note", "note", "x".repeat(10_001)).is(422);
  }

  @Test
  void aRequestIsAskedClosedAndReopened() {
    var request = office.asked("Kysytään, suljetaan, avataan");
    office.does("anna", request, "take").is(303);
    office.does("anna", request, "close", "outcome", "advice-given").is(422);
    office.does("anna", request, "ask", "text", "Milloin sopisi?").is(303);
    assertTrue(waits("anna").contains(request));
    office.does("anna", request, "close", "outcome", "nonsense").is(422);
    office.does("anna", request, "close", "outcome", "home-visit-agreed", "text", "Kiitos").is(303);

    var closed = office.as("bea").opens(Office.INBOX + "?tab=closed").is(200).page();
    assertTrue(closed.select("a.qi").eachAttr("href").contains(request));
    assertTrue(office.as("bea").opens(request).says("Sovittiin kotikäynti"));
    office.does("bea", request, "answer", "text", "Suljettuun").is(409);
    office.does("bea", request, "reopen").is(303);
    assertTrue(office.as("bea").opens(request).says("bea (demo) (sinä)"));
  }

  @Test
  void onlyWhoeverIsResponsibleGivesItBackOrOn() {
    var request = office.asked("Annetaan ja palautetaan");
    office.does("anna", request, "take").is(303);
    office.does("bea", request, "return").is(409);
    office.does("bea", request, "take").is(409);
    var nella = office.account("nella", Office.NEPSY);
    office.does("anna", request, "assign", "to", nella).is(422);
    office.does("anna", request, "assign", "to", office.account("bea", Office.FAMILY_WORK)).is(303);

    assertTrue(office.as("bea").opens(request).says("bea (demo) (sinä)"));
    office.does("bea", request, "return").is(303);
    assertTrue(office.as("bea").opens(request).says("Ei vielä kukaan"));
  }

  @Test
  void aColleagueIsInvitedAndLeaves() {
    var request = office.asked("Kutsutaan kollega");
    office.does("anna", request, "take").is(303);
    var nella = office.account("nella", Office.NEPSY);
    office.as("nella").opens(request).is(404);
    office.does("anna", request, "invite", "colleague", nella, "note", "Mitä sanoisit?").is(303);

    var page = office.as("nella").opens(request).is(200);
    assertTrue(page.says("Mitä sanoisit?"));
    assertTrue(
        office
            .as("nella")
            .opens(Office.INBOX + "?tab=mine")
            .page()
            .select("a.qi")
            .eachAttr("href")
            .contains(request));
    office.does("nella", request, "close", "outcome", "advice-given", "text", "x").is(409);
    office.does("nella", request, "note", "note", "Ehdotan nepsyä").is(303);
    assertEquals(
        Office.INBOX + "?done=leave", office.does("nella", request, "leave").is(303).location());
    office.as("nella").opens(request).is(404);
    assertTrue(office.as("anna").opens(request).says("on poistunut"));
  }

  @Test
  void whoOffersARequestStaysResponsibleUntilItIsAccepted() {
    var request = office.asked("Siirretään toiselle", true);
    office.does("anna", request, "take").is(303);
    office.as("nella").opens(request).is(404);
    office.does("anna", request, "offer", "queue", queue(request, "Nepsy")).is(303);
    var offered = office.as("anna").opens(request).is(200);
    assertTrue(offered.says("anna (demo) (sinä)"), offered.page()::text);
    assertTrue(office.as("nella").opens(request).is(200).says("Siirretään toiselle"));
    assertTrue(waits("nella").contains(request));

    office.does("nella", request, "accept").is(303);
    var mine = office.as("nella").opens(request).is(200);
    assertTrue(mine.says("nella (demo) (sinä)"));
    assertTrue(mine.says("Rekisterinpitäjä: Kangasalan kaupunki"), mine.page()::text);
    office.as("anna").opens(request).is(404);
  }

  @Test
  void aDeclinedOfferComesBack() {
    var request = office.asked("Ei kuulu meille", true);
    office.does("anna", request, "take").is(303);
    office.does("anna", request, "offer", "queue", queue(request, "Nepsy")).is(303);
    var to = office.does("nella", request, "decline").is(303).location();

    assertEquals(Office.INBOX + "?done=decline", to);
    office.as("nella").opens(request).is(404);
    var page = office.as("anna").opens(request).is(200);
    assertTrue(page.says("anna (demo) (sinä)"));
    assertTrue(page.says("Tarjous palautui"));
    assertTrue(office.offers(page, request, "close"));
  }

  @Test
  void withoutConsentAGroundInLawIsNamedAndTheLetterStaysShut() {
    var request = office.asked("Ilman lupaa", false);
    office.does("anna", request, "take").is(303);
    var queue = queue(request, "Nepsy");
    office.does("anna", request, "offer", "queue", queue).is(422);
    office.does("anna", request, "offer", "queue", queue, "ground", "because").is(422);
    office.does("anna", request, "offer", "queue", queue, "ground", "child-welfare").is(303);

    assertFalse(office.as("nella").opens(request).is(200).says("Ilman lupaa"));
    office.does("nella", request, "accept").is(303);
    var page = office.as("nella").opens(request).is(200);
    assertTrue(page.says("Ilman lupaa"));
    assertTrue(page.says("Lastensuojelun tarve"));
  }

  @Test
  void dangerStandsFirstAndWhatWasDoneIsRecorded() {
    var calm = office.asked("Rauhallinen asia");
    var request = office.asked("Mies lyö minua ja pelkään");
    var rows = office.as("anna").opens(Office.INBOX).page().select("a.qi").eachAttr("href");
    assertTrue(rows.indexOf(request) < rows.indexOf(calm));
    var page = office.as("anna").opens(request).is(200);
    assertTrue(page.says("Arvioi turvallisuus ensin"), page.page()::text);

    office.does("anna", request, "notify", "note", "").is(422);
    office.does("anna", request, "notify", "note", "Tein ilmoituksen").is(303);
    assertTrue(office.as("anna").opens(request).says("Toimet on kirjattu."));
  }

  @Test
  void whoIsAwayIsToldAndAnybodyOfTheQueueTakesOver() {
    var request = office.asked("Lomalle jäi");
    office.does("anna", request, "take").is(303);
    var away =
        "/hallinta/jonot/"
            + Office.FAMILY_WORK
            + "/poissa/"
            + office.account("anna", Office.FAMILY_WORK);
    office.admin().posts(away, Form.of("awayFrom", "eilen")).is(422);
    office.admin().posts(away, Form.of("awayFrom", "2020-01-01", "awayTo", "")).is(303);
    assertTrue(office.as("bea").opens(request).says("Vastuuhenkilö on poissa"));
    office.does("bea", request, "take").is(303);
    office.admin().posts(away, Form.of("awayFrom", "", "awayTo", "")).is(303);

    assertTrue(office.as("bea").opens(request).says("bea (demo) (sinä)"));
  }

  @Test
  void aLateRequestIsAlsoSeenByTheQueueThatSeesToWhatIsLate() {
    var request = office.asked("Kukaan ei ehtinyt");
    office.joins("kaisa", "q-nuoret");
    office.as("kaisa").opens(request).is(200).page();
    assertFalse(office.as("kaisa").opens(request).body().contains("Kukaan ei ehtinyt"));
    var rows = new TenantRows(RunningApplication.get().database(), office.tenant());
    rows.change(
        "update queue set content = content || '{\"substitute\": \"q-nuoret\"}' where code = 'q-perhetyo'");
    rows.change("update help_request set due = '2020-01-02' where closed_at is null");

    assertTrue(office.as("kaisa").opens(Office.INBOX).is(200).says("Myöhässä"));
    assertTrue(office.as("kaisa").opens(request).is(200).says("Kukaan ei ehtinyt"));
    office.does("kaisa", request, "take").is(303);
    assertTrue(office.as("anna").opens(request).says("kaisa (demo)"));
  }

  @Test
  void anAnswerIsBegunWithATextOfTheQueueAndNothingWrittenIsLost() {
    var editor = office.admin().opens("/hallinta/sisalto/queues/" + Office.FAMILY_WORK).is(200);
    assertTrue(editor.says("Vastauspohjat"));
    var rows = new TenantRows(RunningApplication.get().database(), office.tenant());
    var answers =
        "{\"answers\": [{\"name\": {\"fi\": \"Alku\"}, \"text\": {\"fi\": \"Kiitos viestistä\"}}]}";
    rows.change(
        "update queue set content = content || '" + answers + "' where code = 'q-perhetyo'");
    var request = office.asked("Vastataan pohjalla");
    office.does("anna", request, "take").is(303);
    var begun = office.does("anna", request, "template", "template", "0", "text", "Hei").is(200);

    assertEquals("Hei\n\nKiitos viestistä", begun.page().selectFirst("#text").wholeText());
    office.does("anna", request, "template", "template", "7", "text", "Hei").is(200);
  }

  private static String queue(String request, String name) {
    return office
        .as("anna")
        .opens(request)
        .page()
        .selectFirst("#queue option:contains(" + name + ")")
        .val();
  }

  private static java.util.List<String> waits(String name) {
    return office
        .as(name)
        .opens(Office.INBOX + "?tab=waiting")
        .is(200)
        .page()
        .select("a.qi")
        .eachAttr("href");
  }

  private static int steps(String request) {
    return Integer.parseInt(
        office.as("anna").opens(request).page().selectFirst("[name=seen]").val());
  }
}
