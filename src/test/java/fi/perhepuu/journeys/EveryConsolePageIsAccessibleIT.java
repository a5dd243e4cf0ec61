package fi.perhepuu.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.browser.ConsoleWalk;
import fi.perhepuu.testing.browser.Crew;
import fi.perhepuu.testing.browser.Site;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page of the console, for an administrator in two brands and two languages, on a phone and
 * on a computer: axe finds nothing, nothing is wider than the window, nothing is missing.
 */
class EveryConsolePageIsAccessibleIT {

  private static final Map<String, String> LANGUAGES = Map.of("kangasala", "fi", "pargas", "sv");
  private static final int FEWEST = 15;

  /** The list, the form, one tenant, the jobs, the mail. */
  private static final int FEWEST_OF_OPERATOR = 5;

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
  Stream<DynamicTest> everyConsolePageOf() {
    return LANGUAGES.keySet().stream()
        .sorted()
        .map(slug -> dynamicTest(slug, () -> walkThrough(slug)));
  }

  private static void walkThrough(String slug) {
    var admin = RunningApplication.get().signsInToDemo(slug, "admin");
    var walk = new ConsoleWalk(Site.ofDemo(slug), admin, LANGUAGES.get(slug)).with(crew);
    System.out.printf("[browser] console of %s: %d pages%n", slug, walk.pages());
    walk.faults().assertNone();
    assertTrue(walk.pages() >= FEWEST, () -> "only " + walk.pages() + " pages");
  }

  @Test
  void everyPageOfTheOperatorsConsole() {
    var app = RunningApplication.get();
    var site = new Site(app.server(), "operator.localhost");
    var walk = ConsoleWalk.ofOperator(site, app.signsInAsOperator()).with(crew);
    walk.faults().assertNone();
    assertTrue(walk.pages() >= FEWEST_OF_OPERATOR, () -> "only " + walk.pages() + " pages");
  }
}
