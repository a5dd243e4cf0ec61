package fi.perhepuu.help.queues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who answers in a queue, and what a queue may not lose. */
class QueueMembersIT {

  private static final String MEMBERS = "/hallinta/jonot/q-nepsy";
  private static final String QUEUES = "/hallinta/sisalto/queues";
  private static final RunningApplication APP = RunningApplication.get();

  private static TestTenant tenant;
  private static Visitor admin;

  @BeforeAll
  static void open() {
    tenant = APP.newTenant("kangasala");
    admin = tenant.signsIn("admin");
  }

  @BeforeEach
  void empty() {
    admin
        .opens(MEMBERS)
        .is(200)
        .page()
        .select("form[action*=poista]")
        .forEach(form -> admin.posts(form.attr("action"), Form.of()).is(303));
  }

  @Test
  void aQueueWithoutAnybodyCallsForAttention() {
    int before = empty(admin.opens("/hallinta").is(200));
    admin.posts(MEMBERS, member()).is(303);
    int after = empty(admin.opens("/hallinta").is(200));

    assertTrue(before >= 3, () -> "at first " + before);
    assertEquals(before - 1, after);
  }

  @Test
  void aProfessionalBecomesAMemberWithATitleAndLanguages() {
    var at = admin.posts(MEMBERS, member()).is(303).location();
    var page = admin.opens(at).is(200);

    assertTrue(page.says("Ammattilainen (demo)"));
    assertTrue(page.says("nepsy-ohjaaja"));
    assertTrue(admin.opens(QUEUES + "/q-nepsy").is(200).says("Ammattilainen (demo)"));
    assertFalse(tenant.visitor().opens("/fi/apua/nepsy-nappula").says("Ammattilainen (demo)"));
  }

  @Test
  void addingTwiceOrAtOnceMakesOneMember() {
    var one = CompletableFuture.supplyAsync(() -> admin.posts(MEMBERS, member()).status());
    var other = CompletableFuture.supplyAsync(() -> admin.posts(MEMBERS, member()).status());

    assertEquals(606, one.join() + other.join());
    admin.posts(MEMBERS, member().writes("title.fi", "erityisopettaja")).is(303);
    var page = admin.opens(MEMBERS).is(200).page();
    assertEquals(1, page.select(".tb tbody tr").size());
    assertTrue(page.select(".tb").text().contains("erityisopettaja"));
  }

  @Test
  void whatIsMissingIsSaidAndWhatWasWrittenKept() {
    var page = admin.posts(MEMBERS, Form.of("account", "", "title.fi", "ohjaaja")).is(422).page();

    assertTrue(page.title().startsWith("Virhe"), page.title());
    assertEquals("ohjaaja", page.selectFirst("[name=title.fi]").val());
    admin.posts(MEMBERS, member().writes("title.fi", "")).is(422);
    admin.posts(MEMBERS, member().writes("title.fi", "x".repeat(100_000))).is(422);
    admin.posts(MEMBERS, member().writes("languages", "xx")).is(422);
    admin
        .posts(MEMBERS, member().writes("account", "00000000-0000-0000-0000-000000000000"))
        .is(422);
  }

  @Test
  void onlyAdministratorsSeeWhoAnswers() {
    tenant.signsIn("editor").opens(MEMBERS).is(403);
    tenant.signsIn("professional").opens(MEMBERS).is(403);
    tenant.signsIn("editor").posts(MEMBERS, member()).is(403);
    admin.opens("/hallinta/jonot/q-familj").is(404);
  }

  @Test
  void anotherTenantsPersonIsNobodyHere() {
    var stranger = APP.signsInToDemo("pargas", "admin").opens("/hallinta/jonot/q-familj").is(200);
    var removal = stranger.page().selectFirst("form[action*=/poista/]").attr("action");
    var id = removal.substring(removal.lastIndexOf('/') + 1);

    admin.posts(MEMBERS, member().writes("account", id)).is(422);
  }

  @Test
  void aQueueAButtonNeedsStays() {
    var before = admin.opens(QUEUES + "/q-nepsy").is(200).page();
    var form = Form.on(before.selectFirst("form.sheet-p"));
    for (var box : before.select("form.sheet-p input[type=checkbox][checked]")) {
      form.with(box.attr("name"), box.val());
    }
    admin.posts(QUEUES + "/q-nepsy", form.with("do", "archive"));

    assertTrue(tenant.visitor().opens("/fi/apua/nepsy-nappula").is(200).says("Nepsy-osaajat"));
  }

  @Test
  void aNewQueueIsPublishedAndAButtonMayUseIt() {
    var blank = admin.opens(QUEUES + "/uusi").is(200).page();
    var form =
        Form.of("id", blank.selectFirst("[name=id]").val(), "basedOn", "0", "name.fi", "Neuvonta")
            .with("controller", "kangasala")
            .with("languages", "fi")
            .with("substitute", "q-nuoret")
            .with("hours.0.days", "MO")
            .with("hours.0.from", "09:00")
            .with("hours.0.to", "15:00");
    var at = admin.posts(QUEUES + "/uusi", form.with("do", "publish")).is(303).location();

    assertTrue(at.endsWith("done=publish"), at);
    admin.opens("/hallinta/jonot/neuvonta").is(200);
    var newButton = admin.opens("/hallinta/sisalto/buttons/uusi").is(200).page();
    assertTrue(newButton.select("[name=queue] option").eachText().contains("Neuvonta"));
  }

  private static int empty(Answer home) {
    var call = home.page().selectFirst(".calls a[href=" + QUEUES + "] b");
    return Integer.parseInt(call.text());
  }

  private static Form member() {
    var page = admin.opens(MEMBERS).is(200).page();
    var option = page.selectFirst("#account option:not([value=''])");
    var link = page.selectFirst("a[href*=muuta]");
    var account =
        option != null ? option.val() : link.attr("href").replaceAll(".*muuta=([^#]*).*", "$1");
    return Form.of("account", account, "title.fi", "nepsy-ohjaaja", "languages", "fi");
  }
}
