package fi.perhepuu.editing.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Owners are asked by mail and answer by a link, once, and machines that look into mail do not. */
class ReviewIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String NOW = "2026-11-23T10:00";
  private static final String SERVICE = "/hallinta/sisalto/services/";
  private static final int NIGHTS = 8;

  private static TestTenant tenant;
  private static LocalDate day = LocalDate.of(2027, 6, 1);

  @BeforeAll
  static void open() {
    tenant = APP.newTenant("kangasala");
    entrust("ks-neuvola", "Osku Omistaja", "osku@owner.example", "1").is(303);
    entrust("ks-aitiysneuvola", "Oona Omistaja", "oona@owner.example", "2").is(303);
  }

  @AfterAll
  static void putTheClockBack() {
    APP.clock().showsInFinland(NOW);
  }

  private static fi.perhepuu.testing.Answer entrust(
      String code, String name, String email, String months) {
    var form = Form.of("name", name, "email", email, "months", months);
    return tenant.signsIn("editor").posts(SERVICE + code + "/hoito", form);
  }

  /**
   * Lets nights pass until the letter is there; a new tenant's first night must be planned first.
   */
  private static String linkTo(String email) {
    for (int night = 0; night < NIGHTS && !APP.post().hasLetterTo(email); night++) {
      day = day.plusDays(1);
      APP.clock().showsInFinland(day + "T10:00");
      waits(email);
    }
    return APP.post().linkTo(email, "vahvista");
  }

  private static void waits(String email) {
    try {
      Eventually.isTrue(Duration.ofSeconds(9), "no letter", () -> APP.post().hasLetterTo(email));
    } catch (AssertionError notYet) {
      // The next night may bring it.
    }
  }

  private static String reviewedOn(String code) {
    var at = "/api/v1/content/services/" + code;
    return tenant
        .signsIn("editor")
        .opens(at)
        .is(200)
        .body()
        .replaceAll(".*\"reviewedOn\":\"([^\"]*)\".*", "$1");
  }

  @Test
  void aLinkConfirmsOnceByItsButtonOnly() {
    var link = linkTo("osku@owner.example");
    var before = reviewedOn("ks-neuvola");
    var family = tenant.visitor();
    for (int look = 0; look < 3; look++) {
      var page = family.opens(link).is(200);
      assertTrue(page.says("Lastenneuvola Pikkola") && page.says("000 211 0001"));
      assertEquals("noindex, nofollow", page.header("X-Robots-Tag").orElse(""));
    }
    assertEquals(before, reviewedOn("ks-neuvola"));

    assertEquals(link, family.posts(link, Form.of()).is(303).location());
    assertTrue(family.opens(link).is(200).says("Kiitos"));
    assertEquals(day.toString(), reviewedOn("ks-neuvola"));
    family.posts(link, Form.of()).is(303);
    var log = tenant.signsIn("admin").opens("/hallinta/loki?action=confirmed").is(200);
    assertEquals(1, log.page().select("main > div > table > tbody > tr").size());
    assertTrue(log.says("Osku Omistaja <osku@owner.example>"));
    assertTrue(tenant.signsIn("editor").opens(SERVICE + "ks-neuvola").says("Osku Omistaja"));
  }

  @Test
  void aLinkExpires() {
    var link = linkTo("oona@owner.example");
    tenant.visitor().opens(link).is(200);
    day = day.plusDays(31);
    APP.clock().showsInFinland(day + "T10:00");

    assertTrue(tenant.visitor().opens(link).is(410).says("ei ole enää voimassa"));
    var before = reviewedOn("ks-aitiysneuvola");
    tenant.visitor().posts(link, Form.of()).is(303);
    assertEquals(before, reviewedOn("ks-aitiysneuvola"));
    day = day.minusDays(31);
    APP.clock().showsInFinland(day + "T10:00");
  }

  @Test
  void aLinkNobodyHasIsGone() {
    tenant.visitor().opens("/vahvista/" + "a".repeat(43)).is(410);
    assertEquals(404, tenant.visitor().opens("/vahvista/short").status());
    tenant.visitor().posts("/vahvista/" + "a".repeat(43), Form.of()).is(404);
  }

  @Test
  void whatIsWrongWithAnOwnerIsSaidAndKept() {
    for (var bad : new String[] {"no-address", "a b@c", "<x>@y", "x@" + "y".repeat(300)}) {
      var page = entrust("ks-neuvola", "Nimi", bad, "6").is(422).page();
      assertEquals(bad, page.select("#email").val());
    }
    entrust("ks-neuvola", "Nimi", "a@b.example", "25").is(422);
    entrust("ks-neuvola", "Nimi", "a@b.example", "-1").is(422);
    entrust("ks-neuvola", "", "a@b.example", "6").is(422);
    entrust("ks-neuvola", "x".repeat(100_000), "a@b.example", "6").is(422);
  }
}
