package fi.perhepuu.catalog.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people do to the catalog's forms: nothing is lost, nothing untrue gets out. */
class CatalogBadInputIT {

  private static final String SERVICES = "/fi/palvelut/";

  private static TestTenant tenant;
  private static Console editor;

  @BeforeAll
  static void open() {
    tenant = RunningApplication.get().newTenant("kangasala");
    editor = Console.of(tenant, "editor");
  }

  private static String fault(Answer answer) {
    return editor.follows(answer).select(".errsum").text();
  }

  private static Form hours(Form form, int row, String from, String to) {
    var name = "hours." + row + ".";
    return form.writes(name + "kind", "visit")
        .writes(name + "days", "MO")
        .writes(name + "from", from)
        .writes(name + "to", to);
  }

  @Test
  void anEmptyFormIsKeptAndSaysWhatIsMissing() {
    var answer = editor.creates("services", editor.blank("services"), "publish");

    var text = fault(answer);
    for (var label : List.of("Nimi", "Lyhyesti", "Palvelutyyppi", "Järjestäjä")) {
      assertTrue(text.contains(label + ": Tämä puuttuu vielä."), text);
    }
    assertTrue(answer.location().contains("done=kept"));
  }

  @Test
  void aFieldThatIsTooLongIsSaidAndKeptOnThePage() {
    var long100k = "ä".repeat(100_000);
    var form = editor.service("Pitkä").writes("summary.fi", long100k).writes("name.fi", long100k);

    var answer = editor.creates("services", form, "publish").is(422);

    assertTrue(answer.page().select(".errsum").text().contains("liian pitkä"));
    assertEquals(long100k, answer.page().selectFirst("[name=summary.fi]").val().strip());
    assertTrue(answer.page().title().startsWith("Virhe"));
  }

  @Test
  void everyFieldTooLongIsRefusedAsCalmly() {
    var form = editor.service("Kaikki pitkät");
    var long100k = "x".repeat(100_000);
    for (var name : List.of("website", "cost.fi", "routes.visit.fi", "phones.0.number", "type")) {
      form.writes(name, long100k);
    }

    editor.creates("services", form, "save").is(422);
  }

  @Test
  void markupIsShownAsTheTextItIs() {
    var evil = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    var form =
        editor
            .service("Merkit")
            .writes("name.fi", "Merkit " + evil)
            .writes("summary.fi", "</script>" + evil)
            .writes("cost.fi", evil)
            .writes("checkedBy.fi", evil);
    var code = Console.code(editor.creates("services", form, "publish"));
    var slug = SERVICES + "merkit-script-alert-1-script-img-src-x-onerror-alert-2";

    editor.familyFinds(slug, 200);
    var page = editor.family(slug).page();
    assertTrue(page.select("h1").text().contains(evil));
    assertTrue(page.select("img[src=x]").isEmpty());
    assertFalse(editor.family(slug).body().contains("<script>alert"));
    var back = editor.person().opens("/hallinta/sisalto/services/" + code).is(200);
    assertFalse(back.body().contains("<script>alert"));
    assertEquals("Merkit " + evil, back.page().selectFirst("[name=name.fi]").val());
  }

  @Test
  void otherScriptsAndPicturesOfLettersSurvive() {
    var form =
        editor
            .service("Kielet")
            .writes("name.fi", "أهلا وسهلا 👨‍👩‍👧")
            .writes("summary.fi", "مرحبا\u200f – שלום 🌳 ");
    var code = Console.code(editor.creates("services", form, "publish"));

    assertTrue(code.startsWith("services"), code);
    editor.familySees(SERVICES + code, "أهلا وسهلا 👨‍👩‍👧");
    assertTrue(editor.family(SERVICES + code).body().contains("שלום 🌳"));
  }

  @Test
  void daysAndTimesThatCannotBeAreSaid() {
    var form = hours(editor.service("Ajat"), 0, "16:00", "08:00");
    form.writes("hours.0.validFrom", "9999-12-31").writes("waiting.weeks", "6");
    hours(form, 1, "09:00", "12:00").writes("hours.1.validFrom", "2026-30-02");
    form.writes("website", "javascript:alert(1)").writes("phones.0.number", "soita heti");

    var text = fault(editor.creates("services", form, "publish"));

    assertTrue(text.contains("Loppu on ennen alkua"), text);
    assertTrue(text.contains("Päivä on liian kaukana"), text);
    assertTrue(text.contains("Kirjoita päivä muodossa"), text);
    assertTrue(text.contains("Kerro, miltä päivältä odotusaika on"), text);
    assertTrue(text.contains("Kirjoita koko osoite"), text);
    assertTrue(text.contains("Kirjoita puhelinnumero"), text);
  }

  @Test
  void hoursThatOverlapAreSaid() {
    var form =
        hours(hours(editor.service("Päällekkäin"), 0, "08:00", "12:00"), 1, "11:00", "13:00");

    var answer = editor.creates("services", form, "publish");

    assertTrue(fault(answer).contains("Ajat menevät päällekkäin"));
    assertEquals(404, editor.family(SERVICES + "paallekkain").status());
  }

  @Test
  void whatDoesNotExistCannotBeNamed() {
    var form = editor.service("Viitteet").writes("type", "no-such").writes("place", "nowhere");
    form.writes("areas", "atlantis").writes("organization", "nobody").writes("button", "none");

    var text = fault(editor.creates("services", form, "publish"));

    for (var label : List.of("Palvelutyyppi", "Järjestäjä", "Paikka", "Alueet", "Apua-nappi")) {
      assertTrue(text.contains(label + ": Valittua ei löydy"), text);
    }
  }

  @Test
  void whatIsNotPublishedCannotBeNamedYet() {
    var place = editor.blank("places").writes("name.fi", "Tuleva talo").writes("kind", "shared");
    var code = Console.code(editor.creates("places", place, "save"));
    var form = editor.service("Tulevassa talossa").writes("place", code);

    var answer = editor.creates("services", form, "publish");

    assertTrue(fault(answer).contains("ei ole vielä julkaistu"));
  }

  @Test
  void thingsOfTheSameNameGetAddressesOfTheirOwn() {
    var one = editor.publishes("Kaima");
    var other = editor.publishes("Kaima");
    var third = editor.publishes("Kaima");

    assertNotEquals(one, other);
    assertNotEquals(other, third);
    editor.familyFinds(SERVICES + "kaima", 200);
    var list = editor.family("/fi/palvelut/a-o").page();
    var addresses = list.select("a[href^=/fi/palvelut/kaima]").eachAttr("href");
    assertEquals(3, addresses.stream().distinct().count(), addresses.toString());
  }

  @Test
  void namesThatAreAddressesOfOthersDoNotShadowThem() {
    var code = editor.publishes("Uusi");
    editor.publishes("A–Ö");
    editor.publishes("Haku");
    editor.familyFinds(SERVICES + "haku-haku", 200);

    assertNotEquals("uusi", code);
    assertTrue(editor.family("/fi/palvelut/a-o").is(200).says("Palvelut A–Ö"));
    assertTrue(editor.person().opens("/hallinta/sisalto/services/" + code).is(200).says("Uusi"));
  }

  @Test
  void twoEditorsLoseNeitherText() {
    var code = editor.publishes("Yhteinen");
    var other = Console.of(tenant, "admin");
    var mine = editor.opens("services", code).writes("summary.fi", "Ensimmäisen teksti.");
    var hers = other.opens("services", code).writes("summary.fi", "Toisen teksti.");
    editor.saves("services", code, mine, "save").is(303);

    var meeting = other.saves("services", code, hers, "publish").is(409);

    assertEquals("Toisen teksti.", meeting.page().selectFirst("[name=summary.fi]").val().strip());
    assertTrue(meeting.page().select("h2, table").text().contains("Ensimmäisen teksti."));
    other.saves("services", code, Console.form(meeting), "save").is(303);
    var history = "/hallinta/sisalto/services/" + code + "/historia";
    var versions = editor.person().opens(history).is(200).page().text();
    assertTrue(versions.contains("Ensimmäisen teksti.") && versions.contains("Toisen teksti."));
  }

  @Test
  void aDoubleClickMakesOneThing() {
    var form = editor.service("Kaksoisnapsautus").writes("do", "publish");
    var clicks =
        IntStream.range(0, 4)
            .mapToObj(
                any ->
                    CompletableFuture.supplyAsync(
                        () -> editor.person().posts("/hallinta/sisalto/services/uusi", form)))
            .toList();

    var codes = clicks.stream().map(CompletableFuture::join).map(Console::code).distinct().toList();

    assertEquals(List.of("kaksoisnapsautus"), codes);
    var found = editor.person().opens("/hallinta/sisalto/services?q=kaksoisnapsautus").is(200);
    assertEquals(1, found.page().select("tbody tr").size());
  }

  @Test
  void sendingAgainAfterBackOverwritesNobody() {
    var code = editor.publishes("Takaisin");
    var old = editor.opens("services", code);
    var form = editor.opens("services", code).writes("summary.fi", "Uudempi teksti.");
    editor.saves("services", code, form, "publish").is(303);

    // The browser shows the page as it was; somebody writes there and publishes.
    var answer =
        editor.saves("services", code, old.writes("summary.fi", "Vanhan päälle."), "publish");

    assertEquals(
        "Vanhan päälle.", answer.is(409).page().selectFirst("[name=summary.fi]").val().strip());
    editor.familySees(SERVICES + "takaisin", "Uudempi teksti.");
  }

  @Test
  void wordsInAddressesThatNobodyMadeAreNoFailure() {
    editor
        .person()
        .opens("/hallinta/sisalto/services?page=x&stage=%00&q=%25&done=x&refused=-")
        .is(200);
    editor.person().opens("/hallinta/sisalto/services/ks-neuvola?done=nonsense").is(200);
    editor.person().opens("/hallinta/sisalto/nothing").is(404);
    editor.person().opens("/hallinta/sisalto/services/nothing").is(404);
  }
}
