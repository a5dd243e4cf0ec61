package fi.perhepuu.catalog.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An editor keeps the catalog: from a first draft to what families see, and away again. */
class CatalogEditingIT {

  private static final String SERVICES = "/fi/palvelut/";

  private static final Duration SOON = Duration.ofSeconds(10);

  private static Console editor;

  @BeforeAll
  static void open() {
    TestTenant tenant = RunningApplication.get().newTenant("kangasala");
    editor = Console.of(tenant, "editor");
  }

  @Test
  void theListShowsWhatTheFolderBrought() {
    var page = editor.person().opens("/hallinta/sisalto/services").is(200).page();

    assertTrue(page.text().contains("Lastenneuvola Pikkola"));
    assertTrue(page.select(".rail [aria-current=page]").text().contains("Palvelut"));
    for (var list : new String[] {"places", "activities", "organizations", "areas"}) {
      var rows =
          editor.person().opens("/hallinta/sisalto/" + list).is(200).page().select("tbody tr");
      assertFalse(rows.isEmpty(), list);
    }
  }

  @Test
  void whatTheFolderBroughtOpensWithoutFaults() {
    for (var list : new String[] {"services", "places", "activities", "organizations", "areas"}) {
      var rows = editor.person().opens("/hallinta/sisalto/" + list).is(200).page();
      for (var link : rows.select("td.n a")) {
        var page = editor.person().opens(link.attr("href") + "?check=true").is(200).page();
        // What a help button is, is known when buttons can be edited.
        var faults = page.select(".errsum li").stream().filter(it -> !it.text().contains("Apua"));
        assertEquals(0, faults.count(), () -> link.attr("href") + page.select(".errsum").text());
      }
    }
  }

  @Test
  void aDraftIsNotSeenUntilItIsPublished() {
    var code = Console.code(editor.creates("services", editor.service("Luonnosneuvola"), "save"));

    assertEquals(404, editor.family(SERVICES + "luonnosneuvola").status());
    editor.saves("services", code, editor.opens("services", code), "publish").is(303);
    editor.familySees(SERVICES + "luonnosneuvola", "Luonnosneuvola auttaa perhettä.");
  }

  @Test
  void familiesSeeTheOldVersionUntilTheNewOneIsPublished() {
    var code = editor.publishes("Vanha nimi");
    editor.familySees(SERVICES + "vanha-nimi", "Vanha nimi");
    var form = editor.opens("services", code).writes("name.fi", "Uusi nimi");
    editor.saves("services", code, form, "save").is(303);

    assertTrue(editor.family(SERVICES + "vanha-nimi").says("Vanha nimi auttaa"));
    assertFalse(editor.family(SERVICES + "vanha-nimi").page().select("h1").text().contains("Uusi"));
    editor.saves("services", code, editor.opens("services", code), "publish").is(303);
    // A link somebody has kept goes on working.
    editor.familySees(SERVICES + "vanha-nimi", "Uusi nimi");
    assertEquals(404, editor.family(SERVICES + "uusi-nimi").status());
  }

  @Test
  void anOldVersionCanBeHadBack() {
    var code = editor.publishes("Palautettava");
    var form = editor.opens("services", code).writes("summary.fi", "Muutettu teksti.");
    editor.saves("services", code, form, "publish").is(303);
    var history = "/hallinta/sisalto/services/" + code + "/historia";
    assertTrue(editor.person().opens(history).is(200).says("Muutettu teksti."));

    editor.person().posts(history, Form.of("number", "1")).is(303);
    editor.saves("services", code, editor.opens("services", code), "publish").is(303);

    editor.familySees(SERVICES + "palautettava", "Palautettava auttaa perhettä.");
    assertTrue(editor.person().opens(history).is(200).says("Versio 3"));
  }

  @Test
  void whatIsTakenAwayIsGoneAndCanComeBack() {
    var code = editor.publishes("Poistuva palvelu");
    editor.familyFinds(SERVICES + "poistuva-palvelu", 200);

    editor.saves("services", code, editor.opens("services", code), "archive").is(303);
    editor.familyFinds(SERVICES + "poistuva-palvelu", 404);
    editor.saves("services", code, editor.opens("services", code), "publish").is(303);
    editor.familyFinds(SERVICES + "poistuva-palvelu", 200);
  }

  @Test
  void aPlaceThatIsNeededStays() {
    var answer =
        editor.saves("places", "kk-neuvola", editor.opens("places", "kk-neuvola"), "archive");

    assertTrue(editor.follows(answer).select(".notice.warn").text().contains("tarvitsee"));
    assertTrue(editor.family("/fi/kohtaamispaikat").is(200).body().contains("Pikkola"));
    var organization = editor.opens("organizations", "pirha");
    var refused = editor.saves("organizations", "pirha", organization, "archive");
    assertTrue(refused.is(303).location().contains("refused.in-use"));
    var area = editor.saves("areas", "suorama", editor.opens("areas", "suorama"), "archive");
    assertTrue(area.is(303).location().contains("done="), area.location());
  }

  @Test
  void thePreviewShowsTheDraftAsAFamilyWouldSeeIt() {
    var code = Console.code(editor.creates("services", editor.service("Esikatseltava"), "save"));

    var page = editor.person().opens("/hallinta/sisalto/services/" + code + "/esikatselu?lang=fi");

    assertEquals("Esikatseltava", page.is(200).page().select("h1").text());
    assertTrue(page.page().select(".rail").isEmpty());
    assertEquals(404, editor.family(SERVICES + "esikatseltava").status());
    var place = editor.opens("places", "kk-neuvola").writes("name.fi", "Neuvola uudella nimellä");
    editor.saves("places", "kk-neuvola", place, "save").is(303);
    var preview = editor.person().opens("/hallinta/sisalto/places/kk-neuvola/esikatselu").is(200);
    assertEquals("Neuvola uudella nimellä", preview.page().select("h1").text());
  }

  private static Form withExceptions(Form form) {
    return form.with("channels", "in-person")
        .writes("hours.0.kind", "visit")
        .with("hours.0.days", "MO")
        .with("hours.0.days", "TU")
        .writes("hours.0.from", "08:00")
        .writes("hours.0.to", "16:00")
        .writes("hours.0.weeks", "all")
        .writes("hours.0.holidays", "open")
        .writes("exceptions.0.date", "2026-12-24")
        .with("exceptions.0.closed", "true")
        .writes("exceptions.1.date", "2026-12-28")
        .writes("exceptions.1.from", "10:00")
        .writes("exceptions.1.to", "12:00");
  }

  @Test
  void hoursExceptionsAndHolidaysReachThePage() {
    var form = withExceptions(editor.service("Poikkeava neuvola"));
    editor.creates("services", form, "publish").is(303);

    editor.familySees(SERVICES + "poikkeava-neuvola", "24.12. suljettu");
    var text = editor.family(SERVICES + "poikkeava-neuvola").page().text();
    assertTrue(text.contains("28.12. 10.00–12.00"), text);
    assertTrue(text.contains("myös pyhäpäivinä"), text);
  }

  @Test
  void anEntryThatIsRemovedIsGone() {
    var form = withExceptions(editor.service("Poistettu poikkeus"));
    var code = Console.code(editor.creates("services", form, "publish"));
    var page = SERVICES + "poistettu-poikkeus";
    editor.familySees(page, "24.12. suljettu");

    var opened = editor.opens("services", code);
    var fewer = editor.saves("services", code, opened, "drop:exceptions.0").is(200);
    editor.saves("services", code, Console.form(fewer), "publish").is(303);

    Eventually.isTrue(SOON, "still there", () -> !editor.family(page).says("24.12. suljettu"));
    assertTrue(editor.family(page).says("28.12. 10.00–12.00"));
  }

  @Test
  void aTimetableRowIsAThingOfItsOwn() {
    var form =
        editor
            .blank("activities")
            .writes("name.fi", "Maanantaimuskari")
            .writes("place", "kk-kohtaamo")
            .writes("host", "kangasala")
            .writes("day", "MO")
            .writes("from", "13:00")
            .writes("to", "14:00")
            .writes("season.from", "2026-08-01")
            .writes("season.to", "2026-12-18")
            .with("languages", "fi");
    var code = Console.code(editor.creates("activities", form, "publish"));

    editor.familySees("/fi/kohtaamispaikat", "Maanantaimuskari");
    editor.saves("activities", code, editor.opens("activities", code), "archive").is(303);
    Eventually.isTrue(
        SOON,
        "the activity is still there",
        () -> !editor.family("/fi/kohtaamispaikat").says("Maanantaimuskari"));
  }

  @Test
  void toPublishIsNotToCheck() {
    var code = "ks-aitiysneuvola";
    var path = SERVICES + "aitiysneuvola-pikkola";
    var before = editor.family(path).is(200).page().text();
    var form = editor.opens("services", code).writes("summary.fi", "Soita, kun voit.");
    form.writes("button", "");
    editor.saves("services", code, form, "publish").is(303);
    editor.familySees(path, "Soita, kun voit.");
    var checked = "Tiedot tarkistettu";
    var day = before.substring(before.indexOf(checked), before.indexOf(checked) + 30);
    assertTrue(editor.family(path).page().text().contains(day), day);
    assertNotEquals("Tiedot tarkistettu 23.11.2026.", day);

    editor.saves("services", code, editor.opens("services", code), "confirm").is(303);
    editor.familySees(path, "Tiedot tarkistettu 23.11.2026.");
  }
}
