package fi.perhepuu.help.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who sees which requests, and what the list tells. */
class InboxIT {

  private static Office office;

  @BeforeAll
  static void open() {
    office = Office.open();
  }

  @Test
  void theListTellsNothingOfWhatAFamilyHasWritten() {
    office.asked("Salaisuus listalla");
    var list = office.as("anna").opens(Office.INBOX).is(200);

    assertFalse(list.body().contains("Salaisuus listalla"));
    assertFalse(list.body().contains("Kaisla"));
    assertTrue(list.says("3 pv jäljellä"), list.page()::text);
    assertTrue(list.says("Apua-nappi perhetyöhön"));
  }

  @Test
  void aMemberOpensWhatAFamilyHasWritten() {
    var request = office.asked("Vauva valvottaa meitä");
    var page = office.as("anna").opens(request).is(200);

    assertTrue(page.says("Vauva valvottaa meitä"), page.page()::text);
    assertTrue(page.says("Kaisla Esimerkki"));
    assertTrue(page.says("Perheelle luvattiin vastaus viimeistään"));
    assertFalse(page.page().title().contains("Vauva"));
  }

  @Test
  void aMemberOfAnotherQueueFindsNothing() {
    var request = office.asked("Vain perhetyölle");

    assertEquals(0, office.as("nella").opens(Office.INBOX).is(200).page().select("a.qi").size());
    office.as("nella").opens(request).is(404);
    office.does("anna", request, "take").is(303);
    assertEquals(
        404,
        office
            .posts("nella", office.as("anna").opens(request), request, "note", "note", "x")
            .status());
  }

  @Test
  void administratorsAndEditorsNeverRead() {
    var request = office.asked("Ei hallinnolle");

    office.admin().opens(Office.INBOX).is(403);
    office.admin().opens(request).is(403);
    office.tenant().signsIn("editor").opens(request).is(403);
  }

  @Test
  void whoeverLeavesAQueueNoLongerReads() {
    var request = office.asked("Luettu ennen lähtöä");
    office.joins("nella", Office.FAMILY_WORK);
    office.as("nella").opens(request).is(200);
    office.leaves("nella", Office.FAMILY_WORK);

    office.as("nella").opens(request).is(404);
  }

  @Test
  void aCoordinatorReadsOutsideHerQueuesOnlyWithAReason() {
    var request = office.asked("Koordinaattorilta salassa");
    var kaisa = office.as("kaisa");
    var asked = kaisa.opens(request).is(200);
    assertFalse(asked.body().contains("Koordinaattorilta salassa"));
    office.posts("kaisa", asked, request, "reason", "reason", " ").is(422);
    office.posts("kaisa", asked, request, "note", "note", "x").is(404);

    office.posts("kaisa", asked, request, "reason", "reason", "Perhe pyysi selvitystä").is(303);
    assertTrue(kaisa.opens(request).is(200).says("Koordinaattorilta salassa"));
    office.posts("kaisa", asked, request, "note", "note", "x").is(404);
    var log = office.as("anna").opens(request).is(200);
    assertTrue(log.says("Perhe pyysi selvitystä"), log.page()::text);
    assertTrue(log.says("kaisa (demo)"));
  }

  @Test
  void filtersStandInTheAddress() {
    office.asked("Suodatettava");
    var anna = office.as("anna");

    assertTrue(anna.opens(Office.INBOX + "?unassigned=1").is(200).page().select("a.qi").size() > 0);
    assertEquals(0, anna.opens(Office.INBOX + "?anonymous=1").is(200).page().select("a.qi").size());
    assertEquals(
        0, anna.opens(Office.INBOX + "?queue=q-nepsy").is(200).page().select("a.qi").size());
    anna.opens(Office.INBOX + "?tab=%00&language='&page=-1&danger=x").is(200);
    anna.opens(Office.INBOX + "?tab=closed&page=999").is(200);
    anna.opens(Office.INBOX + "?tab=others").is(200);
  }
}
