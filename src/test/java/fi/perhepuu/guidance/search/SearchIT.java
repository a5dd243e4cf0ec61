package fi.perhepuu.guidance.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.platform.data.Json;
import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Program;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Families find help in their own words, on the page and through the API. */
class SearchIT {

  private static final RunningApplication APP = RunningApplication.get();

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final long PER_SECOND = 100;

  private static final AtomicInteger TURN = new AtomicInteger();

  private static TestTenant pargas;

  @BeforeAll
  static void open() {
    pargas = APP.newTenant("pargas");
  }

  private static Answer page(String question) {
    return opens("/fi/haku?q=" + coded(question)).is(200);
  }

  // The clock stands still: who asks much asks from several addresses.
  private static Answer opens(String address) {
    var from = "198.51.100." + TURN.incrementAndGet() % 200;
    return pargas.visitor().opens(address, "X-Forwarded-For", from);
  }

  private static Answer api(String question, String language) {
    var address = "/api/v1/search?lang=" + language + "&q=" + coded(question);
    return opens(address);
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> codes(String question, String language) {
    var json = Json.readMap(api(question, language).is(200).body());
    return ((List<?>) json.get("results"))
        .stream().map(it -> String.valueOf(((Map<?, ?>) it).get("code"))).toList();
  }

  @Test
  void aLocalServiceIsFoundByItsNameAndPlaceAndStandsUnderItsType() {
    var json = api("familjeklubb nagu", "sv").is(200).body();

    assertEquals("parish-family-activities", codes("familjeklubb nagu", "sv").get(0));
    assertTrue(json.contains("Familjeklubben i Nagu"), json);
  }

  @Test
  void eachCodeStandsOnce() {
    var codes = codes("lapsi ei nuku", "fi").stream().filter(it -> !it.equals("null")).toList();

    assertEquals(codes.size(), codes.stream().distinct().count());
    assertTrue(codes.indexOf("art-child-sleep") < 5, codes::toString);
  }

  @Test
  void wordsOfDangerBringHelpBeforeEverythingElse() {
    assertTrue(api("min man slår mig", "sv").says("\"crisis\":\"top\""));
    assertTrue(api("huostaanotto", "fi").says("\"crisis\":\"notice\""));
    assertTrue(api("lapsi lyö", "fi").says("\"crisis\":\"none\""));
    var page = page("mies lyö minua").page();
    assertTrue(page.selectFirst("main").text().contains("112"), page::text);
  }

  @Test
  void aQuestionThatIsNoneIsRefusedAsAProblem() {
    var family = pargas.visitor();
    for (var query : List.of("", "?q=", "?q=%20", "?q=uni&lang=xx", "?q=" + "a".repeat(1001))) {
      var answer = family.opens("/api/v1/search" + query).is(400);
      assertTrue(answer.header("Content-Type").orElse("").contains("problem+json"), query);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; drop table service; --",
        "(((((((a+)+)+)+)+)+)+)$",
        "ja tai on ei",
        "*:* OR name:[* TO *]",
        "\"\"\"~2^3 AND NOT",
        "🍼👶🏽‍👩‍👧",
        "‮נסיגה‬ أحتاج مساعدة",
        "\u0000\u0007\uFEFF",
        "<script>alert(1)</script>",
      })
  void oddWordsAreAnsweredCalmly(String question) {
    var page = page(question);

    assertFalse(page.body().contains("<script>alert"));
    assertFalse(page.body().contains("Exception"));
  }

  @Test
  void tenKilobytesAreCutOnThePage() {
    assertTrue(page("vauva ei nuku ".repeat(400)).body().length() < 100_000);
  }

  @Test
  void everyNormalFormIsTheSameQuestion() {
    var first = codes("pelkään synnytystä", "fi");

    for (var form : Normalizer.Form.values()) {
      assertEquals(first, codes(Normalizer.normalize("pelkään synnytystä", form), "fi"));
    }
  }

  @Test
  void answersAreNarrowedByWhatStandsInTheAddress() {
    var all = page("lapsi").page();
    var narrowed = opens("/fi/haku?q=lapsi&way=chat&also=free").is(200).page();

    assertTrue(all.select(".filt input[name=way]").size() > 1, all::text);
    assertEquals(2, narrowed.select("aside .filt input[checked]").size());
    assertTrue(narrowed.select(".svc").size() < all.select(".svc").size(), narrowed::text);
  }

  @Test
  void whatWasFoundIsMarkedInAnyForm() {
    var marks = page("vauvalle unta").page().select("mark").eachText();

    assertTrue(marks.contains("Vauvan") && marks.contains("uni"), marks::toString);
  }

  @Test
  void aWordNobodyKnowsIsSpelledLikeTheNearest() {
    var link = page("hammaslaakrii").page().select("a[href*='haku?q=hammasl']");

    assertTrue(link.eachText().contains("hammaslääkäri"), link::toString);
  }

  @Test
  void aQuestionInTheSitesOtherLanguageIsLedThere() {
    var page = page("barnbidrag").page();
    var link = page.selectFirst("main a[hreflang=sv]");

    assertEquals("/sv/sok?q=barnbidrag", link == null ? page.text() : link.attr("href"));
    assertTrue(opens("/sv/sok?q=barnbidrag").page().select("main a[hreflang=fi]").isEmpty());
  }

  @Test
  void namesAreSuggestedWhileTyping() {
    var answer = pargas.visitor().opens("/api/v1/search/suggestions?lang=sv&q=talt").is(200);

    assertTrue(answer.body().contains("Talterapi för barn"), answer::body);
    var local = pargas.visitor().opens("/api/v1/search/suggestions?lang=sv&q=familjeklubben");
    assertTrue(local.is(200).body().contains("Familjeklubben i Nagu"), local::body);
  }

  @Test
  void wordsTheTenantTakesForTheSameWorkAtOnceAndForNobodyElse() {
    var other = APP.newTenant("pargas");
    var editor = Program.of(pargas, "editor");
    assertFalse(codes("hopu", "fi").contains("family-cafe"));

    var words =
        """
        {"content": {"words": {"fi": "hopu, perhekahvila", "sv": "hopu, familjecafé"}}}
        """;
    var at = editor.posts("/api/v1/content/search-words", words).is(201).location();
    editor.does(at + "/publish", "If-Match", "\"1\"").is(200);

    Eventually.isTrue(SOON, "found", () -> codes("hopuun", "fi").contains("family-cafe"));
    var theirs = other.visitor().opens("/api/v1/search?lang=fi&q=hopu").is(200);
    assertFalse(theirs.body().contains("family-cafe"));
  }

  @Test
  void whatIsPublishedIsFoundAtOnceAndOnlyThere() {
    var other = APP.newTenant("pargas");
    var service =
        """
        {"content": {"type": "family-cafe", "organization": "familjeforening",
          "name": {"sv": "Kaffestunden Zubrowka", "fi": "Kahvihetki Zubrowka"},
          "summary": {"sv": "Kaffe för alla.", "fi": "Kahvia kaikille."},
          "channels": ["drop-in"], "languages": ["sv"]}}
        """;
    var editor = Program.of(pargas, "editor");
    var at = editor.posts("/api/v1/content/services", service).is(201).location();
    assertFalse(api("zubrowka", "sv").body().contains("Zubrowka\""));

    editor.does(at + "/publish", "If-Match", "\"1\"").is(200);

    Eventually.isTrue(
        SOON, "found", () -> api("zubrowka", "sv").body().contains("Kaffestunden Zubrowka"));
    var theirs = other.visitor().opens("/api/v1/search?lang=sv&q=zubrowka").is(200);
    assertFalse(theirs.body().contains("Kaffestunden"));
  }

  @Test
  void whoSearchesFasterThanPeopleIsToldInItsOwnLanguageWhereHelpIs() {
    var flood =
        IntStream.range(0, 3 * (int) PER_SECOND)
            .parallel()
            .mapToObj(i -> from("192.0.2.50", "/sv/sok?q=barn+" + i).status())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    assertEquals(Map.of(200, PER_SECOND, 429, 2 * PER_SECOND), flood);
    var refused = from("192.0.2.50", "/sv/sok?q=hjalp+nu").is(429).page();
    assertEquals("sv", refused.selectFirst("html").attr("lang"));
    assertTrue(refused.selectFirst("main").text().contains("Vänta ett ögonblick"), refused::text);
    assertFalse(refused.select("main a[href='tel:112']").isEmpty(), refused::text);
    from("192.0.2.50", "/api/v1/search?q=uni").is(429);
    from("192.0.2.51", "/sv/sok?q=hjalp+nu").is(200);
  }

  private static Answer from(String address, String path) {
    return pargas.visitor().opens(path, "X-Forwarded-For", address);
  }
}
