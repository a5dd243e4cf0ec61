package fi.perhepuu.help.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Letter;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A family follows its request by the code alone, and does with it what is its own to do. */
class MailboxIT {

  private static final RunningApplication APP = RunningApplication.get();

  private static TestTenant tenant;
  private static Answering worker;

  @BeforeAll
  static void open() {
    tenant = APP.plannedTenant("kangasala").edit("buttons.yaml", MailboxIT::askingForMail).arrive();
    worker = Answering.at(tenant, "q-perhetyo", "q-nuoret");
  }

  private static String askingForMail(String buttons) {
    var asked =
        java.util.stream.Stream.of(
                "situation child-ages municipality name phone email contact-time safe-contact"
                    .split(" "))
            .map(it -> "{code: " + it + "}")
            .collect(java.util.stream.Collectors.joining(", "));
    return buttons.replaceFirst(
        "- code: b-perhetyo\n", "- code: b-perhetyo\n  fields: [" + asked + "]\n");
  }

  @AfterEach
  void clock() {
    APP.clock().showsTheUsualTime();
  }

  private static String youthWrites(String text) {
    return Letter.toYouthWork(tenant.visitor(), text).code();
  }

  private static String parentWrites(String text) {
    return Letter.toFamilyWork(tenant.visitor(), text).code();
  }

  @Test
  void theCodeOpensTheThreadOnAnotherDeviceHoweverItIsTyped() {
    var code = parentWrites("Uni on vähissä.");
    var typed = code.toUpperCase(java.util.Locale.ROOT).replace(' ', '-');
    var thread = Mailbox.opened(tenant.visitor(), typed).thread();

    assertTrue(thread.says("Uni on vähissä."), thread.page()::text);
    assertTrue(thread.says("Vastaamme viimeistään to 26.11."));
    assertTrue(thread.says("Pirkanmaan hyvinvointialue"));
    assertTrue(thread.says("Ei vielä kukaan"));
    assertTrue(thread.says("Kukaan ei ole vielä lukenut sitä."));
    assertEquals("Perhekeskus", thread.page().title());
    assertTrue(thread.header("Cache-Control").orElseThrow().startsWith("no-store"));
    assertEquals("/poistu", thread.page().selectFirst(".exit .go").attr("href"));
  }

  @Test
  void theDoorSetsNoCookieAndTheKeyIsKeptFromScriptsAndOtherSites() {
    var family = tenant.visitor();
    assertTrue(family.opens(Mailbox.DOOR).is(200).header("Set-Cookie").isEmpty());
    var code = Form.of("code", youthWrites("Eväste."));
    var cookie = family.posts(Mailbox.DOOR, code).is(303).header("Set-Cookie").orElseThrow();

    assertTrue(cookie.startsWith("perhepuu-viesti="), cookie);
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
    assertFalse(cookie.contains("Expires") || cookie.contains("Max-Age"), cookie);
  }

  @Test
  void everyWrongCodeIsToldTheSame() {
    var erased = youthWrites("Poistettava.");
    Mailbox.opened(tenant.visitor(), erased).does("poista").is(200);
    var others = Letter.toYouthWork(APP.newTenant("kangasala").visitor(), "Muualla.").code();
    var unknown = wrong("koivu kuu metso lampi 0000");

    assertEquals(unknown, wrong(erased));
    assertEquals(unknown, wrong(others));
    assertEquals(unknown, wrong("' or 1=1 --"));
    assertEquals(unknown, wrong("x".repeat(100_000)));
  }

  private static String wrong(String code) {
    var answer = tenant.visitor().posts(Mailbox.DOOR, Form.of("code", code)).is(422);
    assertTrue(answer.header("Set-Cookie").isEmpty());
    return answer.page().selectFirst("main").text();
  }

  @Test
  void anAnswerIsFoundWithTheServicesPickedAndWhoHasRead() {
    var code = parentWrites("Tarvitsen vastauksen.");
    var request = worker.request("Tarvitsen vastauksen.");
    APP.clock().showsInFinland("2026-11-24T09:00");
    worker.does(request, "take").is(303);
    worker
        .does(request, "answer", "text", "Hei. Soitan huomenna.", "services", "ks-neuvola")
        .is(303);
    var thread = Mailbox.opened(tenant.visitor(), code).thread();

    assertTrue(thread.says("Sinulle on uusi vastaus."), thread.page()::text);
    assertTrue(thread.says("Hei. Soitan huomenna."));
    var picked = thread.page().selectFirst(".bubble a").attr("href");
    assertTrue(picked.startsWith("/fi/palvelut/"), picked);
    tenant.visitor().opens(picked).is(200);
    assertTrue(thread.says("perheohjaaja"));
    assertTrue(thread.says("Hoitaa jonon viestejä."));
    assertFalse(thread.body().contains("Ammattilainen (demo)"));
    assertFalse(thread.body().contains(request.substring(request.lastIndexOf('/') + 1)));
  }

  @Test
  void aLateAnswerIsSaidToBeLateWithANumberToPhone() {
    var code = parentWrites("Odotan yhä.");
    APP.clock().showsInFinland("2026-11-27T09:00");
    var thread = Mailbox.opened(tenant.visitor(), code).thread();

    assertTrue(thread.says("Olemme myöhässä, anteeksi."), thread.page()::text);
    assertFalse(thread.page().select(".ways .way").isEmpty());
  }

  @Test
  void aMessageClickedTwiceIsOne() {
    var mailbox = Mailbox.opened(tenant.visitor(), youthWrites("Alku."));
    var reply = Mailbox.reply(mailbox.thread(), "Lisään vielä tämän.");
    mailbox.sends(reply).is(303);
    mailbox.sends(reply).is(303);

    assertEquals(1, mailbox.thread().page().select(".bubble:contains(Lisään vielä)").size());
  }

  @Test
  void anIdentityCodeIsTakenOutAndDangerPutsTheNumbersFirst() {
    var mailbox = Mailbox.opened(tenant.visitor(), youthWrites("Alussa."));
    var masked = mailbox.writes("Olen 131052-308T.").is(200);
    assertFalse(masked.body().contains("308T"));
    assertTrue(masked.says("Poistimme sen"));

    var warned = mailbox.writes("En jaksa enää elää.").is(200);
    assertEquals("tel:112", warned.page().selectFirst("main .crisis a").attr("href"));
    assertFalse(mailbox.thread().says("En jaksa enää elää."));
    mailbox.sends(Mailbox.reply(warned, "En jaksa enää elää.")).is(303);
    assertTrue(mailbox.thread().says("En jaksa enää elää."));
  }

  @Test
  void whatIsEmptyOrEndlessIsNotSent() {
    var mailbox = Mailbox.opened(tenant.visitor(), youthWrites("Pituus."));

    mailbox.writes(" ").is(422);
    mailbox.writes("a".repeat(10_001)).is(422);
    assertEquals(1, mailbox.thread().page().select(".bubble").size());
  }

  @Test
  void somebodyUnnamedBecomesKnownOnce() {
    var mailbox = Mailbox.opened(tenant.visitor(), youthWrites("Nimettömänä."));
    mailbox.does("omat-tiedot", "name", "", "email", "ei osoite").is(422);
    assertTrue(mailbox.thread().says("Nimetön keskustelu."));
    mailbox.does("omat-tiedot", "name", "Oona", "phone", "040 000 1234").is(303);
    mailbox.does("omat-tiedot", "name", "Joku toinen").is(303);

    assertTrue(mailbox.thread().says("Olet kertonut nimesi."));
    assertNull(mailbox.thread().page().selectFirst(".known"));
    assertTrue(worker.request("Nimettömänä.").startsWith("/hallinta/"));
  }

  @Test
  void aRequestTakenBackIsReadableAndNoLongerWritable() {
    var mailbox = Mailbox.opened(tenant.visitor(), youthWrites("Perun tämän."));
    assertTrue(mailbox.opens("peru").is(200).says("Perutaanko viesti?"));
    mailbox.does("peru").is(303);
    mailbox.does("peru").is(303);
    var thread = mailbox.thread();

    assertTrue(thread.says("Olet perunut viestisi."), thread.page()::text);
    assertTrue(thread.says("Säilyy"));
    assertNull(thread.page().selectFirst("form.reply"));
    assertEquals(409, mailbox.does("kirjoita", "text", "Vielä jotain.").status());
  }

  @Test
  void theSameWordsSentAfterTakingThemBackAreAnotherRequest() {
    var first = parentWrites("Kirjoitan tämän kahdesti.");
    Mailbox.opened(tenant.visitor(), first).does("peru").is(303);
    var second = parentWrites("Kirjoitan tämän kahdesti.");

    assertNotEquals(first, second);
    var thread = Mailbox.opened(tenant.visitor(), second).thread();
    assertFalse(thread.says("Olet perunut viestisi."), thread.page()::text);
  }

  @Test
  void whatIsErasedIsGoneAndTheRecordOfReadingStays() {
    var code = youthWrites("Hävitettävä salaisuus.");
    var request = worker.request("Hävitettävä salaisuus.");
    var family = tenant.visitor();
    var mailbox = Mailbox.opened(family, code);
    assertTrue(mailbox.opens("poista").is(200).says("Poistetaanko"));
    assertTrue(mailbox.does("poista").is(200).says("Kaikki on poistettu"));

    assertEquals(Mailbox.DOOR, family.opens(Mailbox.THREAD).is(303).location());
    family.posts(Mailbox.DOOR, Form.of("code", code)).is(422);
    var left = worker.opens(request).is(200);
    assertFalse(left.body().contains("salaisuus"));
    assertTrue(left.says("perheohjaaja"), left.page()::text);
    assertFalse(left.page().select(".lines li").isEmpty());
  }

  @Test
  void everythingCanBeTakenAlong() {
    var mailbox = Mailbox.opened(tenant.visitor(), parentWrites("Mukaan tämä."));
    worker.request("Mukaan tämä.");
    mailbox.writes("Ja tämä.").is(303);
    var file = mailbox.opens("lataa").is(200);

    assertTrue(file.header("Cache-Control").orElseThrow().startsWith("no-store"));
    for (var part : new String[] {"Mukaan tämä.", "Ja tämä.", "perheohjaaja", "26.11."}) {
      assertTrue(file.body().contains(part), file::body);
    }
  }

  @Test
  void aKeyOpensOneThreadAtOneSiteForHalfAnHour() {
    var family = tenant.visitor();
    var mailbox = Mailbox.opened(family, youthWrites("Vain minun."));
    assertFalse(mailbox.thread().says("Toisen asia."));
    var key = family.cookie("perhepuu-viesti");
    var neighbor = APP.visitsDemo("pargas").with("perhepuu-viesti", key);
    assertEquals(403, neighbor.opens("/fi/viestit/oma").status());
    var forger = tenant.visitor().with("perhepuu-viesti", key.substring(1) + "A");
    assertEquals(403, forger.opens(Mailbox.THREAD).status());

    APP.clock().showsInFinland("2026-11-23T10:45");
    var late = mailbox.writesLater("Kirjoitin pitkään.").is(403);
    assertTrue(late.says("Olit pitkään poissa."), late.page()::text);
    assertEquals("Kirjoitin pitkään.", late.page().selectFirst("[name=text]").val());
  }

  @Test
  void leavingAndTheQuickExitForgetTheKey() {
    var family = tenant.visitor();
    var code = youthWrites("Pois.");
    Mailbox.opened(family, code).does("sulje").is(303);
    assertEquals(303, family.opens(Mailbox.THREAD).status());
    Mailbox.opened(family, code);
    family.opens("/poistu").is(303);
    assertEquals(303, family.opens(Mailbox.THREAD).status());
  }

  @Test
  void aFamilyThatLeftAnAddressIsToldThatThereIsAnAnswerAndNothingElse() {
    var email = "kaisla.postia@esimerkki.example";
    Letter.toFamilyWork(tenant.visitor(), "Postia toivoisin.").says("email", email).sent();
    var sent = APP.post().letterTo(email, "Viestisi on perillä");
    var request = worker.request("Postia toivoisin.");
    worker.does(request, "take").is(303);
    worker.does(request, "answer", "text", "Salainen vastaus.").is(303);
    var answer = APP.post().letterTo(email, "Sinulle on vastaus");

    assertTrue(answer.contains("/fi/viestit"), answer);
    for (var secret : new String[] {"Salainen", "perhety", "Kaisla", "Postia"}) {
      assertFalse((sent + answer).contains(secret), secret);
    }
  }

  @Test
  void whoIsSafeOnlyInTheThreadGetsNoMail() {
    var email = "vain.taalla@esimerkki.example";
    var other = "kaikki.kay@esimerkki.example";
    Letter.toFamilyWork(tenant.visitor(), "Vain täällä.")
        .says("email", email)
        .says("safe-contact", "only-thread")
        .sent();
    Letter.toFamilyWork(tenant.visitor(), "Kaikki käy.").says("email", other).sent();
    assertNotNull(APP.post().letterTo(other, "Viestisi on perillä"));

    assertFalse(APP.post().hasLetterTo(email));
  }

  @Test
  void codesCannotBeTriedOut() {
    Visitor guesser = APP.newTenant("kangasala").visitor();
    for (int i = 0; i < 10; i++) {
      guesser.posts(Mailbox.DOOR, Form.of("code", "koivu kuu metso lampi " + i)).is(422);
    }
    var refused = guesser.posts(Mailbox.DOOR, Form.of("code", "koivu kuu metso lampi 11")).is(429);

    assertTrue(refused.says("Odota tunti"));
  }
}
