package fi.perhepuu.licensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Articles and service types of a tenant's own stand among the model's, once published. */
class OwnContentIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String ARTICLES = "/hallinta/sisalto/articles/";
  private static final String TYPES = "/hallinta/sisalto/types/";
  private static final String BRANCHES = "/hallinta/sisalto/branches/";
  private static final String PLACES = "/hallinta/sisalto/branch-places/";
  private static final String TREE = "/sv/tjanster/trad";
  private static final String LIBRARY = "culture-library";
  private static final String OPEN = "Öppen småbarnspedagogik";
  private static final Duration SOON = Duration.ofSeconds(5);

  private static TestTenant ours;
  private static TestTenant theirs;
  private static Visitor editor;

  @BeforeAll
  static void open() {
    ours = APP.newTenant("pargas");
    theirs = APP.newTenant("pargas");
    editor = ours.signsIn("editor");
  }

  @Test
  void anArticleIsReadWhenItIsPublishedAndNotBefore() {
    var form = article("Öbarnens vardag").with("do", "save");
    var draft = editor.posts(ARTICLES + "uusi", form).is(303).location();
    assertFalse(knowledge(ours).says("Öbarnens vardag"));
    ours.visitor().opens("/sv/kunskapsbank/obarnens-vardag").is(404);
    var preview = editor.opens(ARTICLES + "obarnens-vardag/esikatselu").is(200);
    assertTrue(preview.says("Öbarnens vardag"));

    publish(draft);
    soon(() -> knowledge(ours).says("Öbarnens vardag"));
    var page = ours.visitor().opens("/sv/kunskapsbank/obarnens-vardag").is(200);
    assertTrue(page.says("Granskad 1.11.2026: Hälsovårdare"));
    assertFalse(page.says("Exempelinnehåll"));
    assertEquals("En mellanrubrik", page.page().selectFirst(".prose h2").text());
    assertTrue(page.page().select(".prose script").isEmpty());
    assertTrue(ours.visitor().opens("/fi/tietopankki/obarnens-vardag-fi").is(200).says("fi"));
    assertFalse(knowledge(theirs).says("Öbarnens vardag"));
    theirs.visitor().opens("/sv/kunskapsbank/obarnens-vardag").is(404);
    assertTrue(ours.visitor().opens("/sitemap.xml").body().contains("obarnens-vardag"));
  }

  @Test
  void aNewerDraftDoesNotShowAndWhatIsArchivedIsGone() {
    var form = article("Vinter i skärgården").with("do", "publish");
    var address = editor.posts(ARTICLES + "uusi", form).is(303).location();
    soon(() -> knowledge(ours).says("Vinter i skärgården"));
    var edit = formOf(address).writes("title.sv", "Bara ett utkast").with("do", "save");
    editor.posts(ARTICLES + "vinter-i-skargarden", edit).is(303);
    assertTrue(knowledge(ours).says("Vinter i skärgården"));
    assertFalse(knowledge(ours).says("Bara ett utkast"));

    editor.posts(ARTICLES + "vinter-i-skargarden", formOf(address).with("do", "archive")).is(303);
    soon(() -> !knowledge(ours).says("Vinter i skärgården"));
    ours.visitor().opens("/sv/kunskapsbank/vinter-i-skargarden").is(404);
  }

  @Test
  void whatIsWrongKeepsAnArticleFromFamilies() {
    var form =
        article("Fel på allt")
            .writes("title.fi", "")
            .writes("body.sv", "[läs](javascript:alert(1)) [mer](article:no-such)")
            .writes("checkedOn", "9999-01-01")
            .with("do", "publish");
    var address = editor.posts(ARTICLES + "uusi", form).is(303).location();
    var page = editor.opens(address).is(200);
    assertTrue(page.says("En länk") || page.says("länk leder ingenstans"), page::body);
    assertEquals(3, page.page().select(".errsum li").size(), () -> page.page().text());
    assertFalse(knowledge(ours).says("Fel på allt"));
  }

  @Test
  void twoArticlesDoNotShareAnAddress() {
    var form = article("Sömn för baby").with("do", "publish");
    editor.posts(ARTICLES + "uusi", form).is(303);
    soon(() -> knowledge(ours).says("Sömn för baby"));
    var second = editor.posts(ARTICLES + "uusi", article("Sömn för baby").with("do", "publish"));
    assertTrue(second.is(303).location().contains("check=true"), second::location);
  }

  @Test
  void aTypeOfOurOwnHasItsPlaceAndServicesOfIt() throws SQLException {
    editor.posts(TYPES + "uusi", type("Skärgårdsbastu").with("do", "publish")).is(303);
    var address = "/sv/tjanster/typ/skargardsbastu";
    soon(() -> ours.visitor().opens(address).status() == 200);
    assertTrue(ours.visitor().opens(address).says("Stadens egen tjänst för familjer"));
    assertTrue(ours.visitor().opens("/sv/tjanster/a-o").says("Skärgårdsbastu"));
    assertTrue(ours.visitor().opens("/sv/sok?q=kastlek").is(200).says("Skärgårdsbastu"));
    theirs.visitor().opens(address).is(404);

    var move = "update service set type = 'own-skargardsbastu' where type = ?";
    assertEquals(1, TenantSchema.change(ours.slug(), move, "family-cafe"));
    // Something else that is published makes the move show.
    editor.posts("/hallinta/malli/types/youth-work", Form.of("do", "hide")).is(303);
    soon(() -> !ours.visitor().opens(address).page().select("main .svc, main .card").isEmpty());
    var refused = Form.on(editor.opens(TYPES + "skargardsbastu").page().selectFirst(".sheet-p"));
    var answer = editor.posts(TYPES + "skargardsbastu", refused.with("do", "archive"));
    assertTrue(answer.status() == 409 || answer.location().contains("in-use"));
    ours.visitor().opens(address).is(200);
  }

  @Test
  void aBranchOfOurOwnBearsWhatWeHangOnItAndLosesNothingWhenItFalls() {
    var branch = branch("Skärgårdsliv").with("position", "2").with("types", "open-early-education");
    var at = editor.posts(BRANCHES + "uusi", branch.with("do", "save")).is(303).location();
    assertFalse(boughs(ours).contains("Skärgårdsliv"), "a draft is not in the tree");
    publish(at);
    soon(() -> boughs(ours).indexOf("Skärgårdsliv") == 1);
    assertEquals(List.of(OPEN), twigs("own-skargardsliv"));
    assertFalse(twigs("parenting-everyday").contains(OPEN));
    assertTrue(ours.visitor().opens(TREE).says("Det som bara finns ute på öarna."));
    assertTrue(ours.visitor().opens("/sv/tjanster").is(200).says("Det som bara finns ute på"));
    assertFalse(boughs(theirs).contains("Skärgårdsliv"));

    var raft = type("Badflotte").writes("branch", "own-skargardsliv").with("do", "publish");
    editor.posts(TYPES + "uusi", raft).is(303);
    soon(() -> twigs("own-skargardsliv").contains("Badflotte"));

    var archived = formOf(BRANCHES + "skargardsliv").with("do", "archive");
    editor.posts(BRANCHES + "skargardsliv", archived).is(303);
    soon(() -> !boughs(ours).contains("Skärgårdsliv"));
    assertTrue(twigs("parenting-everyday").containsAll(List.of(OPEN, "Badflotte")));
    ours.visitor().opens("/sv/tjanster/typ/badflotte").is(200);
  }

  @Test
  void aBranchOfTheModelIsMovedAndMovesBack() {
    var last = boughs(theirs).get(7);
    var staff = theirs.signsIn("editor");
    var move =
        Form.of("id", UUID.randomUUID().toString(), "basedOn", "0", "do", "publish")
            .with("branch", "safety-crises")
            .with("position", "1");
    var at = staff.posts(PLACES + "uusi", move).is(303).location();
    soon(() -> boughs(theirs).get(0).equals(last));
    var again = move.writes("id", UUID.randomUUID().toString()).writes("position", "99");
    var twice = staff.posts(PLACES + "uusi", again).is(303).location();
    assertEquals(2, staff.opens(twice).is(200).page().select(".errsum li").size());

    var form = Form.on(staff.opens(at).is(200).page().selectFirst("form.sheet-p"));
    staff.posts(at.replaceFirst("\\?.*", ""), form.with("do", "archive")).is(303);
    soon(() -> boughs(theirs).get(7).equals(last));
  }

  @Test
  void theTreeBearsTwelveBranchesAndNoTwoOfAName() {
    var staff = theirs.signsIn("editor");
    for (var name : List.of("Första", "Andra", "Tredje", "Fjärde")) {
      var one = name.equals("Första") ? branch(name).with("types", LIBRARY) : branch(name);
      var made = staff.posts(BRANCHES + "uusi", one.with("do", "publish"));
      assertFalse(made.is(303).location().contains("check=true"), name);
    }
    var fifth = branch("Femte").writes("label.fi", "").writes("dye", "svart");
    fifth.with("types", LIBRARY).with("do", "publish");
    var page = staff.opens(staff.posts(BRANCHES + "uusi", fifth).is(303).location()).is(200);
    assertTrue(page.says("Trädet har redan 12 grenar"), page::body);
    assertTrue(page.says("finns redan på en annan egen gren"));
    assertEquals(4, page.page().select(".errsum li").size(), () -> page.page().text());
    var same = branch("Första").with("do", "publish");
    var twin = staff.opens(staff.posts(BRANCHES + "uusi", same).is(303).location()).is(200);
    assertTrue(twin.says("Det här används redan"), twin::body);
    assertEquals(9, boughs(theirs).size(), "an empty branch is not in the tree");
  }

  private static List<String> boughs(TestTenant tenant) {
    return tenant.visitor().opens(TREE).is(200).page().select(".bough h2").eachText();
  }

  private static List<String> twigs(String branch) {
    var page = ours.visitor().opens(TREE).is(200).page();
    return page.select("section[aria-labelledby=o-" + branch + "] .twigs > li > a").eachText();
  }

  @Test
  void aFormOf100kAndEmptyOneAreAnswered() {
    editor.posts(TYPES + "uusi", Form.of("do", "save")).is(303);
    var big = type("Stor").writes("text.sv", "x".repeat(100_000)).with("do", "save");
    editor.posts(TYPES + "uusi", big).is(422);
  }

  private static void publish(String address) {
    editor.posts(address.replaceFirst("\\?.*", ""), formOf(address).with("do", "publish")).is(303);
  }

  private static Form formOf(String address) {
    var element = editor.opens(address).is(200).page().selectFirst("form.sheet-p");
    var form = Form.on(element);
    element
        .select("input[type=checkbox][checked]")
        .forEach(box -> form.with(box.attr("name"), box.val()));
    return form;
  }

  private static Answer knowledge(TestTenant tenant) {
    return tenant.visitor().opens("/sv/kunskapsbank").is(200);
  }

  private static Form article(String title) {
    var body =
        "Text.\n\n## En mellanrubrik\n\n<script>alert(1)</script>\n\n- [hjälp](type:family-work)";
    return Form.of("id", UUID.randomUUID().toString(), "basedOn", "0")
        .with("title.sv", title)
        .with("title.fi", title + " fi")
        .with("lead.sv", "Kort om saken.")
        .with("lead.fi", "Lyhyesti asiasta.")
        .with("body.sv", body)
        .with("body.fi", body)
        .with("theme", "parenting")
        .with("services", "family-work")
        .with("checkedBy.sv", "Hälsovårdare")
        .with("checkedBy.fi", "Terveydenhoitaja")
        .with("checkedOn", "2026-11-01");
  }

  private static Form branch(String name) {
    return Form.of("id", UUID.randomUUID().toString(), "basedOn", "0")
        .with("label.sv", name)
        .with("label.fi", name + " fi")
        .with("lead.sv", "Det som bara finns ute på öarna.")
        .with("lead.fi", "Mitä on vain saarissa.")
        .with("dye", "lampi");
  }

  private static Form type(String name) {
    return Form.of("id", UUID.randomUUID().toString(), "basedOn", "0")
        .with("name.sv", name)
        .with("name.fi", name + " fi")
        .with("leaf.sv", name)
        .with("leaf.fi", name)
        .with("text.sv", "Stadens egen tjänst för familjer.")
        .with("text.fi", "Kaupungin oma palvelu perheille.")
        .with("words.sv", "kastlek, värme")
        .with("words.fi", "löyly")
        .with("branch", "parenting-everyday")
        .with("level", "universal")
        .with("themes", "meeting")
        .with("ages", "age-3-6")
        .with("situations", "want-company")
        .with("provider", "municipality")
        .with("channels", "in-person")
        .with("steps.0.title.sv", "Ni kommer")
        .with("steps.0.title.fi", "Tulette")
        .with("steps.0.text.sv", "Det är varmt.")
        .with("steps.0.text.fi", "On lämmintä.");
  }

  private static void soon(BooleanSupplier condition) {
    Eventually.isTrue(SOON, "It does not show", condition);
  }
}
