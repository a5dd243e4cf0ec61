package fi.perhepuu.catalog.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The week on the front page is what a family can still come to, whatever the day is. */
class ComingWeekIT {

  private final RunningApplication app = RunningApplication.get();
  private final TestTenant tenant = app.newTenant("kangasala");

  @AfterEach
  void putTheClockBack() {
    app.clock().showsTheUsualTime();
  }

  private Answer at(String time) {
    app.clock().showsInFinland(time);
    return tenant.visitor().opens("/fi/").is(200);
  }

  private static List<String> days(Answer home) {
    return home.page().select(".week .day h3 small").eachText();
  }

  private static String title(Answer home) {
    return home.page().select("#h-vko").text();
  }

  @Test
  void onMondayItIsTheWholeWeek() {
    var home = at("2026-11-23T08:00");
    assertEquals("Tällä viikolla kohtaamispaikoissa", title(home));
    assertEquals(6, days(home).size(), days(home)::toString);
    assertEquals("tänään 23.11.", days(home).get(0));
  }

  @Test
  void onFridayTheDaysBeforeAreGone() {
    var home = at("2026-11-27T22:00");
    assertEquals("Tällä viikolla kohtaamispaikoissa", title(home));
    assertEquals(List.of("tänään 27.11.", "28.11."), days(home));
  }

  @Test
  void whenTheLastThingOfTheWeekHasEndedItIsTheNextWeek() {
    assertEquals(List.of("tänään 28.11."), days(at("2026-11-28T11:59")));
    for (var time : List.of("2026-11-28T12:00", "2026-11-29T18:00")) {
      var home = at(time);
      assertEquals("Ensi viikolla kohtaamispaikoissa", title(home), time);
      assertEquals("30.11.", days(home).get(0), time);
    }
    assertTrue(tenant.visitor().opens("/fi/kohtaamispaikat").is(200).says("Ensi viikolla"));
  }

  @Test
  void afterTheSeasonItSaysSo() {
    var home = at("2026-12-28T10:00");
    assertEquals(List.of(), days(home));
    assertTrue(home.says("Tällä viikolla ei ole enää ohjelmaa."), home.body());
  }
}
