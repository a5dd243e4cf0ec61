package fi.perhepuu.operator.releases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Multipart;
import fi.perhepuu.testing.ReleaseBox;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A release is sent as a zip, held to every rule, looked at, and published once and for all. */
class ReleaseIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static final String ARTICLE =
      """
      - code: %s
        theme: %s
        ages: [age-0-1]
        services: [child-health-clinic]
        title: {fi: "Oma hetki %s", sv: "En egen stund %s", en: "A moment of your own %s"}
        lead: {fi: "Lyhyesti.", sv: "Kort sagt.", en: "In short."}
      """;

  private static final String LINE =
      """
      - code: test-line
        name: {fi: "Kokeilun turvalinja", sv: "Försökets trygghetslinje", en: "Safety line of a test"}
        text: {fi: "Puhu aikuiselle.", sv: "Tala med en vuxen.", en: "Talk to an adult."}
        crisis: false
        safety: true
        domain: turvalinja.example
        phones: []
        languages: [fi, sv, en]
        audience: all
        themes: [mental-health]
      """;

  private static final Map<String, Consumer<ReleaseBox>> SPOILED =
      Map.of(
          "art-broken: 'theme' names 'nowhere', not in themes",
          box -> box.adds("articles.yaml", article("art-broken", "nowhere")),
          "code 'art-twice' is used twice",
          box ->
              box.adds("articles.yaml", article("art-twice", "parenting"))
                  .adds("articles.yaml", article("art-twice", "parenting")),
          "art-mute: 'title' lacks sv",
          box ->
              box.adds(
                  "articles.yaml",
                  article("art-mute", "parenting").replaceFirst(", sv: \"En egen[^,]*", "")),
          "a node keeps its type",
          box -> box.adds("articles.yaml", article("family-work", "parenting")),
          "is a path that leads out of the release",
          box -> box.with("../../etc/passwd", "root"),
          "unpacks to more than",
          box -> box.with("articles/bomb.fi.md", " ".repeat(30_000_000)),
          "belongs to no node of the release",
          box -> box.with("articles/nobody.fi.md", "Text"),
          "is not YAML",
          box -> box.with("themes.yaml", "- code: [\n"));

  private final Visitor operator = APP.signsInAsOperator();

  @Test
  void everyBadReleaseIsRefusedByFileAndLine() {
    for (var spoiled : SPOILED.entrySet()) {
      var box = ReleaseBox.begin(operator);
      spoiled.getValue().accept(box);
      var answer = sends(box.zip()).is(422);
      assertTrue(answer.says(spoiled.getKey()), () -> answer.page().select(".errsum").text());
      assertTrue(answer.page().select(".errsum code").text().matches(".*:\\d+.*"));
    }
    assertEquals(0, operator.opens("/mallit").is(200).page().select("a[href*=luonnos]").size());
  }

  @Test
  void allFaultsAreSaidAtOnce() {
    var box =
        ReleaseBox.begin(operator)
            .adds("articles.yaml", article("art-one", "nowhere"))
            .adds("articles.yaml", article("art-other", "nowhere"));
    assertEquals(2, sends(box.zip()).is(422).page().select(".errsum li").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Not a zip", "PK\u0003\u0004 and nothing more of it"})
  void whatIsNotAZipIsRefused(String text) {
    assertTrue(sends(text.getBytes(StandardCharsets.UTF_8)).is(422).says("zip"));
  }

  @Test
  void aReleaseIsLookedAtPublishedAndNeverChanged() {
    var box =
        ReleaseBox.begin(operator).adds("articles.yaml", article("art-own-moment", "fathers"));
    var draft = sends(box.zip()).is(303).location();
    assertEquals(draft, sends(box.zipBackwards()).is(303).location(), "other order, other digest");
    var look = operator.opens(draft).is(200);
    assertTrue(look.says("Oma hetki art-own-moment"));
    assertTrue(look.says("Uusia 1, muuttuneita 0, poistuvia 0."), () -> look.page().text());

    operator.posts(draft, Form.of("do", "publish")).is(303);
    var address = "/mallit/" + box.version();
    assertEquals(address, operator.posts(draft, Form.of("do", "publish")).is(303).location());
    assertEquals(address, operator.opens(draft).is(303).location());
    assertTrue(operator.opens(address).is(200).says(draft.substring(draft.length() - 64)));
    assertArrayEquals(
        operator.downloads(address + "/malli.zip"), operator.downloads(address + "/malli.zip"));

    assertEquals(address, sends(box.zipBackwards()).is(303).location(), "the same is the same");
    box.with("articles.yaml", text -> text.replace("Lyhyesti.", "Toisin."));
    assertTrue(sends(box.zip()).is(422).says("there is a release " + box.version() + " already"));
    assertTrue(operator.opens(address).is(200).says("Lyhyesti."));
  }

  @Test
  void aDraftIsSeenAsASiteByWhoeverHasTheAddress() {
    var box = ReleaseBox.begin(operator).adds("articles.yaml", article("art-tried", "parenting"));
    var draft = sends(box.zip()).is(303).location();
    var form = operator.opens(draft + "?sivusto=kangasala").is(200).page();
    var link = form.selectFirst("a[href*=/esikatselu/]").attr("href");
    var address = link.substring(link.indexOf("/esikatselu/"));
    var looking = APP.visitsDemo("kangasala");
    looking.opens(address).is(303);
    var tried = "/fi/tietopankki/oma-hetki-art-tried";
    var page = looking.opens(tried).is(200);
    assertTrue(page.says("Esikatselu: malliversio " + box.version()), page::body);
    assertEquals("no-store", page.header("Cache-Control").orElse(""));
    assertEquals("noindex", page.header("X-Robots-Tag").orElse(""));
    assertTrue(looking.opens("/fi/").is(200).says("Lopeta esikatselu"));
    looking.opens("/fi/haku?q=perhe").is(200);
    looking.opens("/fi/apua/nepsy-nappula/kirjoita").is(200);
    looking.posts("/fi/haku", Form.of("q", "x")).is(403);

    var family = APP.visitsDemo("kangasala");
    family.opens(tried).is(404);
    assertFalse(family.opens("/fi/").is(200).says("Esikatselu: malliversio"));
    APP.visitsDemo("pargas").opens(address).is(404);
    family.opens("/esikatselu/nonsense").is(404);
    looking.opens("/esikatselu").is(303);
    looking.opens(tried).is(404);
    operator.posts(draft, Form.of("do", "discard")).is(303);
  }

  @Test
  void ofTwoDraftsOfOneVersionOneIsPublished() {
    var first = ReleaseBox.begin(operator).adds("articles.yaml", article("art-first", "parenting"));
    var other = ReleaseBox.begin(operator).adds("articles.yaml", article("art-late", "parenting"));
    var winner = sends(first.zip()).is(303).location();
    var loser = sends(other.zip()).is(303).location();

    operator.posts(winner, Form.of("do", "publish")).is(303);
    operator.posts(loser, Form.of("do", "publish")).is(422);
    operator.posts(loser, Form.of("do", "discard")).is(303);
    assertTrue(operator.opens("/mallit/" + first.version()).is(200).says("art-first"));
  }

  @Test
  void safetyReachesEverySiteAndNewsEveryConsole() {
    var family = APP.visitsDemo("kangasala");
    shows(family, false);
    var box = ReleaseBox.begin(operator);
    box.adds("national-services.yaml", LINE);
    operator.posts(sends(box.zip()).is(303).location(), Form.of("do", "publish")).is(303);

    // The clock stands still, so the page is not made by whoever reads it.
    shows(family, true);
    var console = APP.signsInToDemo("pargas", "admin").opens("/hallinta").is(200);
    assertTrue(console.says("Det finns en ny version av modellen"), () -> console.page().text());

    var without = ReleaseBox.begin(operator);
    without.adds("release.yaml", "  retires: {national-services: [test-line]}\n");
    operator.posts(sends(without.zip()).is(303).location(), Form.of("do", "publish")).is(303);
    shows(family, false);
  }

  private static void shows(Visitor family, boolean wanted) {
    Eventually.isTrue(
        MINUTE,
        "The safety line is not there, or stays",
        () -> family.opens("/fi/koko-maa").says("Kokeilun turvalinja") == wanted);
  }

  @Test
  void onlyOperatorsComeNear() {
    assertEquals("/kirjaudu", APP.visitsOperations().opens("/mallit").is(303).location());
    var form = Multipart.on(operator.opens("/mallit").page().selectFirst("form[enctype]"));
    var nobody = APP.visitsOperations().posts("/mallit", form.brings("file", "a.zip", new byte[9]));
    assertTrue(nobody.status() == 401 || nobody.status() == 403, nobody::body);
    var admin = APP.signsInToDemo("kangasala", "admin");
    admin.opens("/operator/mallit").is(404);
    var borrowed = APP.visitsOperations().with(admin.token());
    assertEquals("/kirjaudu", borrowed.opens("/mallit/seuraava.zip").is(303).location());
  }

  private Answer sends(byte[] zip) {
    var form = Multipart.on(operator.opens("/mallit").is(200).page().selectFirst("form[enctype]"));
    return operator.posts("/mallit", form.brings("file", "malli.zip", zip));
  }

  private static String article(String code, String theme) {
    return ARTICLE.formatted(code, theme, code, code, code);
  }
}
