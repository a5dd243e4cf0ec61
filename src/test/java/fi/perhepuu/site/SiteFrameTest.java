package fi.perhepuu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.perhepuu.platform.html.Head;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class SiteFrameTest {

  private static final Head PERHETYO = Head.page("Perhetyö", "", "services", "services");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  void titleNamesPageSiteAndPlace() {
    var frame = MadeFrame.speaking("fi").around(PERHETYO);
    assertEquals("Perhetyö – Perhekeskus Mallila", frame.title());
  }

  @Test
  void titleOfTheFrontPageIsTheSite() {
    var frame = MadeFrame.speaking("fi", "sv").around(Head.page("", "", ""), "sv");
    assertEquals("Mallby familjecenter", frame.title());
  }

  @Test
  void titleOfASensitivePageTellsNothing() {
    var frame = MadeFrame.speaking("fi").around(PERHETYO.asSensitive());
    assertEquals("Perhekeskus", frame.title());
  }

  @Test
  void structuredDataCannotEndItsElement() {
    var head = PERHETYO.withJsonLd("{\"name\": \"</script><script>\"}");
    assertFalse(MadeFrame.speaking("fi").around(head).jsonLd().contains("<"));
  }

  @Test
  void tenantsWordsComeFirst() {
    var frame = MadeFrame.speaking("fi", "sv");
    assertEquals("Mallilan väki", frame.around(PERHETYO).t("footer.who"));
    assertEquals(
        new WrittenTexts().get("sv", "footer.who"), frame.around(PERHETYO, "sv").t("footer.who"));
  }

  @Test
  void datesAndTimesAreWrittenAsTheLanguageDoes() {
    var site = MadeFrame.speaking("fi", "sv", "en");
    assertEquals("ma 23.11.", site.around(PERHETYO, "fi").day(MONDAY));
    assertEquals("må 23.11.", site.around(PERHETYO, "sv").day(MONDAY));
    assertEquals("Mon 23 Nov", site.around(PERHETYO, "en").day(MONDAY));
    assertEquals("23.11.2026", site.around(PERHETYO, "fi").date(MONDAY));
    assertEquals("9.05", site.around(PERHETYO, "fi").time(LocalTime.of(9, 5)));
    assertEquals("9:05", site.around(PERHETYO, "en").time(LocalTime.of(9, 5)));
  }

  @Test
  void todayIsThatOfTheReadersNight() {
    assertEquals(MONDAY, MadeFrame.speaking("fi").around(PERHETYO).today());
  }
}
