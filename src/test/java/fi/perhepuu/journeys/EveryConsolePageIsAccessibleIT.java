package fi.perhepuu.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.Visitor;
import fi.perhepuu.testing.browser.ConsoleWalk;
import fi.perhepuu.testing.browser.Crew;
import fi.perhepuu.testing.browser.Site;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
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

  private static final String CERTIFICATE =
      """
      insert into control.closing_certificate values ('%s', 'entinen', 'municipality', '',
        now() - interval '31 days', now(), 'operator@perhepuu.example', 'abc', '{"service": 7}')
      """;

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
  void everyPageOfTheOperatorsConsole() throws SQLException {
    var app = RunningApplication.get();
    var site = new Site(app.server(), "operator.localhost");
    var operator = app.signsInAsOperator();
    var walk =
        ConsoleWalk.ofOperator(site, operator)
            .from(closed(app, operator) + "/lopetus", "/todistukset", certificate(app))
            .with(crew);
    walk.faults().assertNone();
    assertTrue(walk.pages() >= FEWEST_OF_OPERATOR, () -> "only " + walk.pages() + " pages");
  }

  /** The page of a tenant that has been closed. */
  private static String closed(RunningApplication app, Visitor operator) {
    var slug = app.newTenant("nokia").slug();
    var page = "/asiakkaat/" + slug;
    var form = operator.opens(page).is(200).page();
    var close = form.selectFirst("form[action$=/tila]:has(input[value=closed])");
    operator.posts(page + "/tila", Form.on(close).writes("confirm", slug)).is(303);
    return page;
  }

  /** The page of a certificate, as the end of a tenant leaves it after thirty days. */
  private static String certificate(RunningApplication app) throws SQLException {
    var id = UUID.randomUUID();
    try (var connection = app.database().asAdministrator();
        var statement = connection.createStatement()) {
      statement.execute("set role perhepuu_owner");
      statement.execute(CERTIFICATE.formatted(id));
    }
    return "/todistukset/" + id;
  }
}
