package fi.perhepuu.help.buttons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Help buttons, from a template or from nothing, until families see them. */
class ButtonEditingIT {

  private static final String LIST = "/hallinta/sisalto/buttons";
  private static final String NEW = LIST + "/uusi";
  private static final RunningApplication APP = RunningApplication.get();

  private static TestTenant tenant;
  private static Visitor editor;
  private static Visitor family;

  @BeforeAll
  static void open() {
    tenant = APP.newTenant("pargas");
    editor = tenant.signsIn("editor");
    family = tenant.visitor();
  }

  @Test
  void aButtonBegunFromATemplateIsFilledInByIt() {
    var page = editor.opens(NEW + "?template=youth-help").is(200).page();

    assertEquals("Hjälpknapp för unga", page.selectFirst("[name=name.sv]").val());
    assertEquals("Nuorten apua-nappi", page.selectFirst("[name=name.fi]").val());
    assertEquals("2", page.selectFirst("[name=promiseWorkingDays]").val());
    assertEquals("situation", page.selectFirst("[name=fields.0.code] option[selected]").val());
    assertTrue(page.selectFirst(".side .nb").text().contains("Hjälpknapp för unga"));
  }

  @Test
  void aButtonFromNothingIsLiveWithinASecond() {
    assertFalse(family.opens("/sv").is(200).says("Fråga om färjan"));
    var saved = own("Fråga om färjan", "Kysy lautasta").with("do", "publish");
    var at = editor.posts(NEW, saved).is(303).location();

    assertTrue(at.endsWith("done=publish"), at);
    Eventually.isTrue(
        Duration.ofSeconds(1),
        "not on the front page",
        () -> family.opens("/sv").is(200).says("Fråga om färjan"));
    var page = family.opens("/sv/hjalp/fraga-om-farjan").is(200);
    assertTrue(page.says("Skriv till oss om resan."));
    assertTrue(page.says("handledare"));
    assertTrue(page.says("Vi svarar senast on 25.11."), page.page().text());
  }

  @Test
  void itShowsWhereItSaysAndInItsOrder() {
    var first =
        own("Allra först", "Ihan ensin").writes("order", "0").with("situations", "new-baby");
    editor.posts(NEW, first.with("do", "publish")).is(303);

    var names = family.opens("/sv").is(200).page().select(".napit b").eachText();
    assertEquals("Allra först", names.get(0));
    assertTrue(family.opens("/sv/situationer/vi-har-en-baby").is(200).says("Allra först"));
    assertFalse(family.opens("/sv/situationer/vardagen-ar-tung").is(200).says("Allra först"));
  }

  @Test
  void aMissingLanguageIsRefusedAndTheTextKept() {
    var form = own("Bara svenska", "").with("do", "publish");
    var at = editor.posts(NEW, form).is(303).location();
    var page = editor.opens(at).is(200).page();

    assertTrue(at.contains("check=true"), at);
    assertEquals("Bara svenska", page.selectFirst("[name=name.sv]").val());
    assertTrue(page.selectFirst(".errsum").text().contains("Suomi"), page.text());
    assertFalse(family.opens("/sv").says("Bara svenska"));
  }

  @Test
  void aPromiseIsOneToThirtyDays() {
    for (var days : new String[] {"0", "31", "-3", "snart", ""}) {
      var form = own("Löfte " + days, "Lupaus " + days).writes("promiseWorkingDays", days);
      var at = editor.posts(NEW, form.with("do", "publish")).is(303).location();
      assertTrue(at.contains("check=true"), days);
    }
  }

  @Test
  void aBreakEndsAfterItBegins() {
    var form =
        own("Paus", "Tauko")
            .with("closures.0.from", "2026-12-24")
            .with("closures.0.to", "2026-12-20");
    var at = editor.posts(NEW, form.with("do", "publish")).is(303).location();
    var fault = editor.opens(at).is(200).page().selectFirst("#f-closures\\.0\\.to-e");

    assertTrue(fault.text().contains("Slutet"), fault.text());
  }

  @Test
  void duringABreakTheButtonSaysWhenSomebodyIsBack() {
    var form =
        own("Ledig nu", "Tauolla nyt")
            .with("closures.0.from", "2026-11-20")
            .with("closures.0.to", "2026-11-27")
            .with("closures.0.text.sv", "Vi är på utbildning.")
            .with("closures.0.text.fi", "Olemme koulutuksessa.");
    editor.posts(NEW, form.with("do", "publish")).is(303);
    var page = family.opens("/sv/hjalp/ledig-nu").is(200);

    assertTrue(page.says("Paus, tillbaka må 30.11."), page.page().text());
    assertTrue(page.says("Vi är på utbildning."));
    assertTrue(family.opens("/fi").page().select(".nb.paused").text().contains("Tauolla nyt"));
  }

  @Test
  void theModelsEmergencyNoticeCannotBeRemoved() {
    var form = own("Lugn", "Rauha").with("crisisWords.sv", "rymt").with("crisisNotice", "");
    editor.posts(NEW, form.with("crisis", "").with("do", "publish")).is(303);

    assertTrue(family.opens("/sv/hjalp/lugn").is(200).page().selectFirst(".crisis") != null);
    var page = editor.opens(LIST + "/lugn").is(200);
    assertTrue(page.says("De kan inte tas bort."));
  }

  @Test
  void aQueueThatIsNotTheTenantsIsRefused() {
    var form = own("Fel kö", "Väärä jono").writes("queue", "q-perhetyo");
    var at = editor.posts(NEW, form.with("do", "publish")).is(303).location();

    assertTrue(at.contains("check=true"), at);
    assertTrue(editor.opens(at).page().selectFirst(".errsum").text().contains("Vem svarar"));
  }

  @Test
  void aDoubleClickMakesOneButton() {
    var form = own("Två klick", "Kaksi klikkausta").with("do", "publish");
    var one = CompletableFuture.supplyAsync(() -> editor.posts(NEW, form).status());
    var other = CompletableFuture.supplyAsync(() -> editor.posts(NEW, form).status());

    assertTrue(one.join() < 500 && other.join() < 500, one.join() + " " + other.join());
    var names = family.opens("/sv").is(200).page().select(".napit b").eachText();
    assertEquals(1, names.stream().filter("Två klick"::equals).count());
  }

  @Test
  void twoAtOnceLoseNeitherVersion() {
    var at =
        editor.posts(NEW, own("Två skriver", "Kaksi kirjoittaa").with("do", "save")).location();
    var address = at.substring(0, at.indexOf('?'));
    var id = editor.opens(address).page().selectFirst("[name=id]").val();
    var mine = own("Min text", "Minun").writes("id", id).writes("basedOn", "1").with("do", "save");
    var theirs =
        own("Din text", "Sinun").writes("id", id).writes("basedOn", "1").with("do", "save");

    editor.posts(address, mine).is(303);
    var conflict = tenant.signsIn("admin").posts(address, theirs).is(409).page();
    assertTrue(conflict.text().contains("Min text"));
    assertEquals("Din text", conflict.selectFirst("[name=name.sv]").val());
  }

  @Test
  void markupIsTextAndAnAddressIsMadeOfAnyName() {
    var odd = own("<script>alert(1)</script>", "مرحبا 🙂 العائلة").with("do", "publish");
    editor.posts(NEW, odd).is(303);
    var body = family.opens("/sv/hjalp").is(200).body();

    assertFalse(body.contains("<script>alert"));
    assertTrue(body.contains("&lt;script"));
  }

  @Test
  void whatIsFarTooLongIsShownAgainAndNotKept() {
    var form = own("Lång", "Pitkä").writes("intro.sv", "a".repeat(100_000)).with("do", "save");

    var page = editor.posts(NEW, form).is(422).page();
    assertTrue(page.selectFirst(".errsum").text().length() > 10);
    assertEquals(100_000, page.selectFirst("[name=intro.sv]").val().length());
  }

  @Test
  void backAfterPublishingMakesNothingTwiceAndLosesNothing() {
    var form = own("Tillbaka", "Takaisin");
    var published = editor.posts(NEW, form.with("do", "publish")).is(303).location();
    assertEquals(published, editor.posts(NEW, form).is(303).location());

    var other = form.writes("name.sv", "Tillbaka igen");
    var page = editor.posts(NEW, other).is(409).page();
    assertEquals("Tillbaka igen", page.selectFirst("[name=name.sv]").val());
  }

  @Test
  void whatThePageSaysOfTimeStaysTrue() {
    var nepsy = "/fi/apua/nepsy-nappula";
    var kangasala = APP.visitsDemo("kangasala");
    try {
      assertTrue(kangasala.opens(nepsy).is(200).says("Vastaamme viimeistään ma 30.11."));
      APP.clock().showsInFinland("2026-11-23T15:30");
      assertTrue(kangasala.opens(nepsy).is(200).says("Vastaamme viimeistään ti 1.12."));
      assertTrue(kangasala.opens(nepsy).says("Kukaan ei ole juuri nyt töissä."));
      assertTrue(kangasala.opens(nepsy).says("Luemme viestit seuraavana työpäivänä."));
      APP.clock().showsInFinland("2026-12-29T10:00");
      assertTrue(kangasala.opens(nepsy).is(200).says("Tauolla, palaa ma 4.1."));
    } finally {
      APP.clock().showsInFinland("2026-11-23T10:00");
    }
  }

  @Test
  void onlyThoseWhoEditMayComeInAndTheUnlicensedHaveNone() {
    tenant.signsIn("professional").opens(LIST).is(403);
    tenant.signsIn("partner").opens(LIST).is(403);
    editor.opens("/hallinta/sisalto/queues").is(403);
    var bare = APP.signsInToDemo("etela-savo", "admin");
    assertEquals(404, bare.opens(LIST).status());
    assertFalse(bare.opens("/hallinta").body().contains(LIST));
  }

  @Test
  void aDraftIsSeenAsAFamilyWouldSeeIt() {
    var at = editor.posts(NEW, own("Ännu utkast", "Vielä luonnos").with("do", "save")).location();
    var preview = editor.opens(at.substring(0, at.indexOf('?')) + "/esikatselu").is(200);

    assertTrue(preview.says("Ännu utkast"));
    assertFalse(family.opens("/sv/hjalp").says("Ännu utkast"));
  }

  /** A sound button of the tenant's own, not sent yet. */
  private static Form own(String swedish, String finnish) {
    var id = editor.opens(NEW).is(200).page().selectFirst("[name=id]").val();
    return Form.of("id", id, "basedOn", "0", "name.sv", swedish, "name.fi", finnish)
        .with("short.sv", "När du undrar.")
        .with("short.fi", "Kun mietit.")
        .with("intro.sv", "Skriv till oss om resan.")
        .with("intro.fi", "Kirjoita meille matkasta.")
        .with("answeredBy.sv", "handledare")
        .with("answeredBy.fi", "ohjaaja")
        .with("dye", "lampi")
        .with("pages", "home")
        .with("order", "9")
        .with("queue", "q-familj")
        .with("promiseWorkingDays", "2")
        .with("ways", "message");
  }
}
