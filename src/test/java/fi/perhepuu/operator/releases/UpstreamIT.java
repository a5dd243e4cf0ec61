package fi.perhepuu.operator.releases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Directory;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Multipart;
import fi.perhepuu.testing.ReleaseBox;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TenantRows;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What one municipality has made well, all can have: proposed, decided, released with credit. */
class UpstreamIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String PROPOSALS = "/hallinta/ehdotukset";

  private static TestTenant ours;
  private static TestTenant theirs;
  private static Visitor admin;
  private static Visitor operator;

  @BeforeAll
  static void open() {
    ours = APP.newTenant("pargas");
    theirs = APP.newTenant("pargas");
    admin = ours.signsIn("admin");
    operator = APP.signsInAsOperator();
  }

  @Test
  void anArticleComesIntoEverybodysModelWithCredit() {
    publishes("Färjan och barnen");
    proposes("articles/farjan-och-barnen").is(303);
    assertTrue(admin.opens(PROPOSALS).is(200).says("Väntar på beslut"));

    var review = review("Färjan och barnen");
    var page = operator.opens(review).is(200);
    assertTrue(page.says("Så reser ni lugnt."), () -> page.page().text());
    assertTrue(page.says("Pargas stad"));
    accepts(review, "art-ferry").is(303);
    assertTrue(admin.opens(PROPOSALS).is(200).says("Godkänt till nästa version"));

    var box = ReleaseBox.begin(operator);
    assertTrue(box.text("articles.yaml").contains("code: art-ferry"));
    assertTrue(box.text("articles/art-ferry.sv.md").contains("Så reser ni lugnt."));
    assertFalse(box.text("articles/art-ferry.sv.md").contains("own-"));
    var lacking = sends(box).is(422);
    assertTrue(lacking.says("art-ferry: 'title' lacks en"), () -> lacking.page().text());
    box.with("articles.yaml", text -> translated(text))
        .with("articles/art-ferry.en.md", "How to travel calmly.\n");
    var draft = sends(box).is(303).location();
    operator.posts(draft, Form.of("do", "publish")).is(303);

    var released = operator.opens("/mallit/" + box.version()).is(200);
    assertTrue(released.says("art-ferry"));
    assertTrue(released.says("credit.sv Pargas stad"), () -> released.page().text());
    assertTrue(admin.opens(PROPOSALS).is(200).says("I modellen från version " + box.version()));
    assertFalse(ReleaseBox.begin(operator).text("articles.yaml").contains("art-ferry"));
    othersGetIt(box.version());
  }

  private static void othersGetIt(String version) {
    var other = theirs.signsIn("admin");
    assertTrue(other.opens("/hallinta/malli/paivitys").is(200).says("Färjan och barnen"));
    var address = "/sv/kunskapsbank/farjan-och-barnen";
    theirs.visitor().opens(address).is(404);
    other.posts("/hallinta/malli/paivitys", Form.of("apply", version)).is(303);
    Eventually.isTrue(
        Duration.ofSeconds(10),
        "The article does not come",
        () -> theirs.visitor().opens(address).status() == 200);
    assertTrue(theirs.visitor().opens(address).says("Artikeln är gjord av Pargas stad."));
  }

  @Test
  void whatIsDeclinedIsTold() {
    publishes("Något mycket eget");
    proposes("articles/nagot-mycket-eget").is(303);
    var review = review("Något mycket eget");
    operator.posts(review, Form.of("do", "decline", "reason", "  ")).is(422);
    operator.posts(review, Form.of("do", "decline", "reason", "Gäller bara er ö.")).is(303);
    var told = admin.opens(PROPOSALS).is(200);
    assertTrue(told.says("Gäller bara er ö."), () -> told.page().text());
    accepts(review, "art-too-late").is(422);
  }

  @Test
  void aButtonAndItsTemplateAreLaidSideBySide() {
    var offers = admin.opens(PROPOSALS).is(200).page();
    proposes(offers.selectFirst("input[value^=help-button-templates]").val()).is(303);
    var review = review("help-button-templates");
    assertTrue(operator.opens(review).is(200).says("basedOn"));
    assertTrue(operator.opens(review).is(200).says("queueOrganiser"));
    accepts(review, "Not A Code").is(422);
    admin.posts(PROPOSALS + "/takaisin", Form.of("id", id(review))).is(303);
    operator.opens(review).is(404);
  }

  @Test
  void proposedTwiceIsProposedOnce() {
    publishes("En gång räcker");
    proposes("articles/en-gang-racker").is(303);
    proposes("articles/en-gang-racker").is(303);
    var rows = admin.opens(PROPOSALS).is(200).page().select("tbody th");
    assertEquals(1, rows.stream().filter(row -> row.text().equals("En gång räcker")).count());
  }

  @Test
  void aProposalSaysWhoItsMakerIs() {
    publishes("Utan namn");
    var form = Form.of("offer", "articles/utan-namn", "credit.sv", " ", "credit.fi", "");
    assertTrue(admin.posts(PROPOSALS, form).is(409).says("Skriv med vilket namn"));
    admin.posts(PROPOSALS, Form.of("offer", "articles/no-such", "credit.sv", "Vi")).is(404);
    admin.posts(PROPOSALS, Form.of()).is(404);
  }

  @Test
  void nobodyElseReadsAProposal() {
    publishes("Bara vår");
    proposes("articles/bara-var").is(303);
    assertFalse(theirs.signsIn("admin").opens(PROPOSALS).is(200).says("Bara vår"));
    var other = new TenantRows(APP.database(), theirs);
    var nothing =
        "do $$ begin if exists (select from control.model_proposal where title::text like '%Bara vår%')"
            + " then raise exception using errcode = 'P0001'; end if; end $$";
    assertEquals("", other.triesAsTenant(nothing));
    assertEquals("P0001", new TenantRows(APP.database(), ours).triesAsTenant(nothing));
    assertEquals(
        "42501", other.triesAsTenant("update control.model_proposal set state = 'accepted'"));
    assertEquals(
        "42501", other.triesAsTenant(forged(new Directory(APP.database()).role(ours.slug()))));
    editorsMayNot();
  }

  private static String forged(String role) {
    return "insert into control.model_proposal (id, role_name, node_type, own_code, title, document,"
        + " credit, proposed_at, proposed_by) values (gen_random_uuid(), '"
        + role
        + "', 'articles', 'x', '{}', '{}', '{}', now(), 'x')";
  }

  private static void editorsMayNot() {
    assertEquals(403, ours.signsIn("editor").opens(PROPOSALS).status());
  }

  @Test
  void withoutTheRightThereIsNothingToPropose() {
    var tenant = APP.plannedTenant("pargas");
    tenant.edit("tenant.yaml", text -> text.replace("mayPropose: true", "mayPropose: false"));
    tenant.arrive();
    var other = tenant.signsIn("admin");
    other.opens(PROPOSALS).is(404);
    other.posts(PROPOSALS, Form.of("offer", "articles/x", "credit.sv", "Vi")).is(404);
    assertTrue(other.opens("/hallinta").is(200).page().select("a[href$=ehdotukset]").isEmpty());
    assertFalse(admin.opens("/hallinta").is(200).page().select("a[href$=ehdotukset]").isEmpty());
  }

  private static void publishes(String title) {
    var form =
        Form.of("id", UUID.randomUUID().toString(), "basedOn", "0", "do", "publish")
            .with("title.sv", title)
            .with("title.fi", title + " fi")
            .with("lead.sv", "Kort om saken.")
            .with("lead.fi", "Lyhyesti asiasta.")
            .with("body.sv", "Så reser ni lugnt.")
            .with("body.fi", "Näin matkustatte rauhassa.")
            .with("theme", "parenting")
            .with("services", "family-work")
            .with("checkedBy.sv", "Hälsovårdare")
            .with("checkedBy.fi", "Terveydenhoitaja")
            .with("checkedOn", "2026-11-01");
    admin.posts("/hallinta/sisalto/articles/uusi", form).is(303);
  }

  private static Answer proposes(String offer) {
    return admin.posts(PROPOSALS, Form.of("offer", offer, "credit.sv", "Pargas stad"));
  }

  private static String review(String words) {
    return operator.opens("/ehdotukset").is(200).page().select("main li").stream()
        .filter(it -> it.text().contains(words) && it.text().contains(ours.slug()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " is not proposed"))
        .selectFirst("a")
        .attr("href");
  }

  private static String id(String review) {
    return review.substring(review.lastIndexOf('/') + 1);
  }

  private static Answer accepts(String review, String code) {
    return operator.posts(review, Form.of("do", "accept", "code", code));
  }

  private static String translated(String yaml) {
    return yaml.replaceAll("(?m)^  (title|lead):\n", "  $1:\n    en: A ferry and the children\n");
  }

  private static Answer sends(ReleaseBox box) {
    var form = Multipart.on(operator.opens("/mallit").is(200).page().selectFirst("form[enctype]"));
    return operator.posts("/mallit", form.brings("file", "malli.zip", box.zip()));
  }
}
