package fi.perhepuu.catalog.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service page says everything a family asks before it dares to get in touch. */
class ServicePageIT {

  private static final String CLINIC = "/fi/palvelut/lastenneuvola-pikkola";

  private final RunningApplication app = RunningApplication.get();
  private final Visitor family = app.visitsDemo("kangasala");

  @AfterEach
  void putTheClockBack() {
    app.clock().showsTheUsualTime();
  }

  private static Map<String, String> facts(Document page) {
    return page.select("dl.facts > div").stream()
        .collect(Collectors.toMap(it -> it.select("dt").text(), it -> it.select("dd").text()));
  }

  @Test
  void theFactsAreThere() {
    var page = family.opens(CLINIC).is(200).page();
    var facts = facts(page);
    assertEquals("Maksuton", facts.get("Hinta"));
    assertEquals("Suomi, English", facts.get("Kielet"));
    assertEquals("Et tarvitse lähetettä.", facts.get("Lähete"));
    assertTrue(facts.get("Missä").startsWith("Pikkolan neuvola"), facts::toString);
    assertEquals("Pirkanmaan hyvinvointialue", facts.get("Järjestäjä"));
    assertTrue(facts.get("Rekisterinpitäjä").startsWith("Pirkanmaan hyvinvointialue."));
    assertEquals(
        List.of(
            "Kenelle", "Mitä tapahtuu", "Hyvä tietää", "Lue aiheesta", "Tästä voi olla myös apua"),
        page.select("main .body h2").eachText());
    assertTrue(page.select(".ways").text().contains("000 211 0001"));
    assertFalse(page.select("ul.sits a").isEmpty(), "Related services");
    assertFalse(page.select("main .body a[href^=/fi/tietopankki/]").isEmpty(), "To read");
  }

  @Test
  void itSaysWhoHasCheckedItAndWhen() {
    var checked = family.opens(CLINIC).is(200).page().select(".checked").text();
    assertEquals(
        "Tiedot tarkistettu 3.11.2026. Neuvolan osastonhoitaja, Pirkanmaan hyvinvointialue.",
        checked);
  }

  @Test
  void itIsOpenOrClosedByTheClock() {
    // Of its own, because what is kept of the others would not follow the clock back.
    var tenant = app.newTenant("kangasala").visitor();
    app.clock().showsInFinland("2026-11-23T08:10");
    var open = tenant.opens(CLINIC).page().select(".contact .row .st").text();
    app.clock().showsInFinland("2026-11-23T22:00");
    var closed = tenant.opens(CLINIC).page().select(".contact .row .st").text();
    assertTrue(open.startsWith("Auki"), open);
    assertTrue(closed.startsWith("Aukeaa"), closed);
  }

  @Test
  void theWaitingTimeIsToldWithItsDate() {
    var facts = facts(family.opens("/fi/palvelut/perheneuvola").is(200).page());
    assertEquals(
        "Noin 6 viikkoa. Tieto on päivältä 2.11.2026.",
        facts.get("Odotusaika").split(" Odottaessa")[0]);
  }

  @Test
  void aTypeNobodyHereHasToldOfSaysWhoOrganizesIt() {
    var theme = family.opens("/fi/palvelut/teema/kasvu-ja-kehitys").is(200).page();
    var types = theme.select("main a[href^=/fi/palvelut/tyyppi/]").eachAttr("href");
    var elsewhere =
        types.stream()
            .distinct()
            .map(path -> family.opens(path).is(200).page())
            .filter(page -> !page.select("#h-kuka").isEmpty())
            .toList();
    assertFalse(elsewhere.isEmpty(), types::toString);
    for (var page : elsewhere) {
      var who = page.select("section[aria-labelledby=h-kuka] p").text();
      assertTrue(who.length() > 10, () -> page.title() + ": " + who);
    }
  }
}
