package fi.perhepuu.journeys;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.browser.Crew;
import fi.perhepuu.testing.browser.Site;
import fi.perhepuu.testing.browser.SiteWalk;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page of every demo tenant, in every language it publishes, on a phone and on a computer:
 * axe finds nothing, nothing is wider than the window, nothing is missing, no link is dead and
 * nobody else is asked for anything.
 */
class EveryPageIsAccessibleIT {

  private static Crew crew;

  @BeforeAll
  static void gather() {
    crew = new Crew(2);
  }

  @AfterAll
  static void leave() {
    crew.close();
  }

  @TestFactory
  Stream<DynamicTest> everyPageOf() {
    return RunningApplication.get().demoTenants().stream()
        .map(slug -> dynamicTest(slug, () -> walkThrough(slug)));
  }

  private void walkThrough(String slug) {
    var start = System.nanoTime();
    var walk = new SiteWalk(Site.ofDemo(slug)).with(crew);
    var took = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf("[browser] %s: %d pages in %d s%n", slug, walk.pages(), took.toSeconds());
    walk.faults().assertNone();
  }
}
