package fi.perhepuu.help.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Colleagues;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Letter;
import fi.perhepuu.testing.PlannedWork;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TenantRows;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Those who answer are reminded of a promise, once each time, while they are at work. */
class PromiseClockIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String QUEUE = "  - code: q-perhetyo\n";

  private static Colleagues team;

  @BeforeAll
  static void open() {
    team =
        Colleagues.of(
            settings -> settings.replace(QUEUE, QUEUE + "    substitute: q-nuoret\n"),
            "riikka",
            "professional",
            "saara",
            "professional",
            "oona",
            "professional");
    team.joins("riikka", "q-perhetyo");
    var saara = team.joins("saara", "q-perhetyo");
    team.joins("oona", "q-nuoret");
    var away = Form.of("awayFrom", "2026-11-20", "awayTo", "");
    team.tenant()
        .signsIn("admin")
        .posts("/hallinta/jonot/q-perhetyo/poissa/" + saara, away)
        .is(303);
  }

  @AfterEach
  void putTheClockBack() {
    APP.clock().showsTheUsualTime();
  }

  @Test
  void aPromiseNobodyKeepsIsRemindedOfBeforeAndAfter() {
    Letter.toFamilyWork(team.tenant().visitor(), "Salaisuus kellossa").sent();
    var reference = reference("riikka", "Salaisuus kellossa");

    APP.clock().showsInFinland("2026-11-25T08:00");
    var before = APP.post().letterTo(team.email("riikka"), reference);
    assertTrue(before.contains("viimeinen työpäivä"), before);
    assertTrue(before.contains("26.11.2026"), before);
    assertTrue(before.contains("/hallinta/viestit"), before);
    assertFalse(before.contains("Salaisuus") || before.contains("Kaisla"), before);

    APP.clock().showsInFinland("2026-11-27T08:00");
    assertTrue(APP.post().letterTo(team.email("oona"), reference).contains("myöhässä"));
    noneIsPlanned();
    assertEquals(2, APP.post().countLettersTo(team.email("riikka"), reference));
    assertEquals(1, APP.post().countLettersTo(team.email("oona"), reference));
    assertEquals(0, APP.post().countLettersTo(team.email("saara"), ""), "She is away");
    assertEquals(
        "before breach", said(reference, "string_agg(detail->>'which', ' ' order by seq)"));
  }

  @Test
  void aPromiseThatIsKeptNeedsNoReminder() {
    Letter.toFamilyWork(team.tenant().visitor(), "Vastattu ajoissa").sent();
    var request = team.request("riikka", "Vastattu ajoissa");
    team.does("riikka", request, "take").is(303);
    team.does("riikka", request, "answer", "text", "Soitan huomenna.").is(303);
    var reference = Colleagues.id(request).substring(0, 8);

    noneIsPlanned();
    assertEquals(0, APP.post().countLettersTo(team.email("riikka"), reference));
  }

  @Test
  void dangerCallsTheTeamAtOnceInItsHoursAndElseWhenItOpens() {
    Letter.toYouthWork(team.tenant().visitor(), "En jaksa enää elää. Päivällä.").sent();
    var byDay = reference("oona", "Päivällä.");
    calls("oona", byDay);

    APP.clock().showsInFinland("2026-11-23T20:00");
    Letter.toYouthWork(team.tenant().visitor(), "En jaksa enää elää. Illalla.").sent();
    var byNight = reference("oona", "Illalla.");
    APP.clock().showsInFinland("2026-11-24T09:00");
    calls("oona", byNight);
    var hour = "min(to_char(at at time zone 'Europe/Helsinki', 'DD HH24'))";
    // The step is there a moment after the mail.
    Eventually.isTrue(
        Duration.ofSeconds(20),
        "The call is not in the history at nine",
        () -> said(byNight, hour).equals("24 09"));
  }

  @Test
  void dangerInALaterMessageCallsTheTeamToo() {
    var family = team.tenant().visitor();
    var code = Letter.toYouthWork(family, "Alussa kaikki on vielä hyvin.").code();
    var reference = reference("oona", "Alussa kaikki");
    family.posts("/fi/viestit", Form.of("code", code)).is(303);
    var thread = family.opens("/fi/viestit/oma");

    var warned = family.posts("/fi/viestit/oma/kirjoita", alarming(thread)).is(200);
    assertEquals(0, APP.post().countLettersTo(team.email("oona"), reference + ", jonka sanoissa"));
    family.posts("/fi/viestit/oma/kirjoita", alarming(warned)).is(303);
    calls("oona", reference);
  }

  private static Form alarming(Answer page) {
    return Form.on(page.page().selectFirst("form.reply")).writes("text", "En jaksa enää elää.");
  }

  /** Waits for the mail; others about the same request may come at the same moment. */
  private static void calls(String name, String reference) {
    APP.post().letterTo(team.email(name), reference + ", jonka sanoissa voi olla hätä");
  }

  private static String reference(String name, String words) {
    return Colleagues.id(team.request(name, words)).substring(0, 8);
  }

  /** Once all teams have opened on the last of the promised days' morrow, no clock is left. */
  private static void noneIsPlanned() {
    APP.clock().showsInFinland("2026-11-27T09:30");
    new PlannedWork(APP.database(), team.tenant().slug()).ends("help-clock", () -> {});
  }

  /** What the history says of the reminders of a request. */
  private static String said(String reference, String what) {
    return new TenantRows(APP.database(), team.tenant())
        .text(
            "select "
                + what
                + " from request_event where kind = 'reminded' and request_id::text like '"
                + reference
                + "%'");
  }
}
