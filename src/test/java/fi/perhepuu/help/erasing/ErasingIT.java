package fi.perhepuu.help.erasing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Colleagues;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Letter;
import fi.perhepuu.testing.PlannedWork;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TenantRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was told is erased when it has been kept long enough, unless there is a reason not to. */
class ErasingIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String QUEUE = "  - code: q-perhetyo\n";
  private static final String RETENTION = "/hallinta/sailytys";

  private static Colleagues team;
  private static TenantRows rows;

  @BeforeAll
  static void open() {
    team =
        Colleagues.of(
            settings -> settings.replace(QUEUE, QUEUE + "    keepDays: 5\n"),
            "riikka",
            "professional",
            "kaisa",
            "coordinator");
    team.joins("riikka", "q-perhetyo", "q-nuoret");
    team.joins("kaisa", "q-perhetyo");
    rows = new TenantRows(APP.database(), team.tenant());
  }

  @AfterEach
  void putTheClockBack() {
    APP.clock().showsTheUsualTime();
  }

  @Test
  void afterTheDaysOfTheQueueWhatWasToldIsGoneAndAReasonInLawKeepsIt() {
    var code = Letter.toFamilyWork(team.tenant().visitor(), "Häviävä salaisuus").code();
    var gone = closed("Häviävä salaisuus");
    Letter.toFamilyWork(team.tenant().visitor(), "Pidetty salaisuus").sent();
    var kept = closed("Pidetty salaisuus");
    Letter.toFamilyWork(team.tenant().visitor(), "Avoin salaisuus").sent();
    var open = Colleagues.id(team.request("riikka", "Avoin salaisuus"));
    var thread = team.as("kaisa").opens("/hallinta/viestit/" + kept).is(200).page();
    var hold = thread.selectFirst("aside a[href*=sailytys]").attr("href");
    team.as("kaisa").posts(hold, Form.of("reason", "complaint")).is(303);

    APP.clock().showsInFinland("2026-11-28T10:00");
    new PlannedWork(APP.database(), team.tenant().slug()).does("help-erasing");
    assertNotEquals("0", texts(gone), "It is kept through its last day");
    var dry = team.tenant().signsIn("admin").opens(RETENTION).is(200);
    assertTrue(dry.says("Ensi yönä poistetaan: 1"), dry.page()::text);
    assertTrue(dry.says("Perhetyö Itä-Pirkanmaa 5 1 1"), dry.page()::text);

    APP.clock().showsInFinland("2026-11-29T03:00");
    new PlannedWork(APP.database(), team.tenant().slug()).does("help-erasing");
    assertNotEquals("0", texts(kept));
    assertNotEquals("0", texts(open));
    assertIsErased(gone);
    var tried = team.tenant().visitor().posts("/fi/viestit", Form.of("code", code));
    assertNotEquals("/fi/viestit/oma", tried.header("Location").orElse(""));
  }

  /** Nothing is left but what is counted, who has read it, and how many were erased. */
  private static void assertIsErased(String request) {
    assertEquals("0", texts(request));
    assertEquals("0", count("request_participant", request));
    assertNotEquals("0", count("request_access", request));
    assertEquals(request, rows.text("select id::text from help_request where code_mark is null"));
    assertEquals(
        "Perhetyö Itä-Pirkanmaa {\"count\": 1}",
        rows.text("select name || ' ' || new_values from audit_event where action = 'erased'"));
  }

  @Test
  void whatSomebodyUnnamedHasToldIsKeptForThirtyDays() {
    Letter.toYouthWork(team.tenant().visitor(), "Nimetön salaisuus").sent();
    var request = closed("Nimetön salaisuus");

    assertEquals(
        "2026-12-23",
        rows.text("select erase_on::text from help_request where id = '" + request + "'"));
  }

  @Test
  void onlyACoordinatorHoldsAndWhatIsHeldMayBeLetGo() {
    Letter.toFamilyWork(team.tenant().visitor(), "Kenen päätös").sent();
    var request = RETENTION + "/" + Colleagues.id(team.request("riikka", "Kenen päätös"));
    var kaisa = team.as("kaisa");
    team.as("riikka").posts(request, Form.of("reason", "court")).is(403);
    team.tenant().signsIn("admin").opens(request).is(403);
    team.as("riikka").opens(RETENTION).is(403);
    kaisa.opens(RETENTION + "/00000000-0000-0000-0000-000000000001").is(404);

    kaisa.posts(request, Form.of("reason", "court")).is(303);
    var held = kaisa.opens(request).is(200);
    assertTrue(held.says("Asia tuomioistuimessa"), held.page()::text);
    assertFalse(held.body().contains("Kenen päätös"));
    kaisa.posts(request, Form.of("reason", "")).is(303);
    assertTrue(kaisa.opens(request).is(200).says("Miksi poisto estetään"));
  }

  @Test
  void aButtonMayGoButNotTheQueueItsRequestsAreIn() {
    var code = Letter.toYouthWork(team.tenant().visitor(), "Nappi lähtee").code();
    var refused = team.archives("queues", "q-nuoret");
    assertTrue(refused.says("mutta"), refused.page()::text);
    team.archives("buttons", "b-nuoret").is(200);
    team.tenant().visitor().opens("/fi/apua/nuorten-apua-nappi").is(404);

    var request = team.request("riikka", "Nappi lähtee");
    team.does("riikka", request, "take").is(303);
    team.does("riikka", request, "answer", "text", "Vastaus ilman nappia").is(303);
    var family = team.tenant().visitor();
    family.posts("/fi/viestit", Form.of("code", code)).is(303);
    assertTrue(family.opens("/fi/viestit/oma").is(200).says("Vastaus ilman nappia"));
    var stays = team.archives("queues", "q-nuoret");
    assertTrue(stays.says("siihen on tullut viestejä"), stays.page()::text);
  }

  /** Takes a request, answers and closes it; answers its id. */
  private static String closed(String words) {
    var request = team.request("riikka", words);
    team.does("riikka", request, "take").is(303);
    var outcome =
        team.as("riikka").opens(request).is(200).page().select("[name=outcome]").stream()
            .map(it -> it.is("select") ? it.selectFirst("option[value~=.+]").val() : it.val())
            .findFirst()
            .orElseThrow();
    team.does("riikka", request, "close", "text", "Kiitos viestistä.", "outcome", outcome).is(303);
    return Colleagues.id(request);
  }

  private static String texts(String request) {
    return count("request_text", request);
  }

  private static String count(String table, String request) {
    return rows.text("select count(*) from " + table + " where request_id = '" + request + "'");
  }
}
