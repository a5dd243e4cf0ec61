package fi.perhepuu.guidance.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.Visitor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A family keeps services and articles in an address, without an account and without scripts. */
class SavedIT {

  private static final RunningApplication APP = RunningApplication.get();

  private final Visitor family = APP.visitsDemo("kangasala");

  @Test
  void aServiceAndAnArticleAreKeptSharedAndTakenAway() {
    var service = family.opens("/fi/palvelut/lapsiperheiden-perhetyo").is(200).page();
    var list = family.opens(service.selectFirst("a[href*=/lista]").attr("href")).is(200);
    assertEquals(1, list.page().select(".kept-list .svc").size());
    assertEquals("no-store", list.header("Cache-Control").orElse(""));
    assertTrue(list.header("Set-Cookie").isEmpty());

    var found = family.opens("/fi/lista?x=lapsiperheiden-perhetyo&q=raha").is(200).page();
    var article = found.selectFirst(".sits a[href*=art-]").attr("href");
    var both = family.opens(article).is(200).page();
    assertEquals(2, both.select(".kept-list > li").size());
    assertEquals(3, both.select("svg.qr").size());
    assertTrue(
        both.selectFirst(".addr").text().endsWith("/fi/lista?x=lapsiperheiden-perhetyo,art-money"));

    var without = both.select(".kept-list a[href*=/lista]").first().attr("href");
    assertEquals("/fi/lista?x=art-money", without);
    assertTrue(family.opens(without).is(200).page().select(".kept-list .svc").isEmpty());
  }

  @Test
  void whatNobodyKnowsIsPassedOverAndALongListIsCut() {
    var many = IntStream.range(0, 3000).mapToObj(it -> "s" + it).collect(Collectors.joining(","));
    var page = family.opens("/fi/lista?x=" + many + ",lapsiperheiden-perhetyo").is(200).page();
    assertTrue(page.select(".kept-list").isEmpty());
    var odd =
        family
            .opens(
                "/fi/lista?x=%3Cb%3E,lapsiperheiden-perhetyo,lapsiperheiden-perhetyo,ei-ole&q=%3Cscript%3E")
            .is(200);
    assertEquals(1, odd.page().select(".kept-list > li").size());
    assertFalse(odd.body().contains("<script>"));
  }

  @Test
  void whatIsDangerousToBeSeenIsNeverOnAList() {
    var sensitive = family.opens("/fi/lista?x=art-violence-at-home&q=turvakoti").is(200).page();
    assertTrue(sensitive.select(".kept-list").isEmpty());
    assertTrue(sensitive.select(".sits a[href*=turvakoti]").isEmpty());
  }

  @Test
  void aServiceLeadsToWhatThereIsToReadAboutIt() {
    var page = family.opens("/fi/palvelut/lapsiperheiden-perhetyo").is(200).page();
    var readings = page.select("section[aria-labelledby=h-lue] a[href^=/fi/tietopankki/]");
    assertFalse(readings.isEmpty());
    family.opens(readings.first().attr("href")).is(200);
  }
}
