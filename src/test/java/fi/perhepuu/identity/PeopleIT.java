package fi.perhepuu.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People are invited by mail, get and lose roles, forget passwords and are removed. */
class PeopleIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String PASSWORD = "pitka lause on hyva";
  private static TestTenant tenant;
  private static int count;

  @BeforeAll
  static void open() {
    tenant = APP.newTenant("kangasala");
  }

  /** A new person with a password of her own. */
  private static String arrives(String role) {
    var email = "new-" + ++count + "@" + tenant.host() + ".example";
    invites(email, role);
    accepts(APP.post().linkTo(email, "Kutsu"));
    return email;
  }

  private static void invites(String email, String role) {
    var admin = tenant.signsIn("admin");
    var page = admin.opens("/hallinta/kayttajat").is(200).page();
    var form = Form.on(page.selectFirst("form[action=/hallinta/kayttajat]"));
    form.writes("email", email).writes("name", "Uusi (testi)").writes("role", role);
    admin.posts("/hallinta/kayttajat", form).is(303);
  }

  private static Visitor accepts(String link) {
    var visitor = tenant.visitor();
    visitor.opens(link).is(200);
    visitor.posts(link, Form.of("password", PASSWORD, "again", PASSWORD)).is(303);
    return visitor;
  }

  private static String address(String email) {
    var page = tenant.signsIn("admin").opens("/hallinta/kayttajat").page();
    return page.select(".card").stream()
        .filter(card -> card.text().contains(email))
        .findFirst()
        .orElseThrow()
        .selectFirst("a")
        .attr("href");
  }

  @Test
  void anInvitedPersonChoosesAPasswordAndIsIn() {
    var email = arrives("editor");

    tenant.visitor().signsInAs(email, PASSWORD).opens("/hallinta/oma").is(200);
  }

  @Test
  void aMailedLinkServesOnce() {
    var email = "once@" + tenant.host() + ".example";
    invites(email, "editor");
    var link = APP.post().linkTo(email, "Kutsu");
    accepts(link).opens("/hallinta/oma").is(200);

    tenant.visitor().opens(link).is(410);
    tenant.visitor().posts(link, Form.of("password", PASSWORD, "again", PASSWORD)).is(410);
  }

  @Test
  void aShortPasswordIsRefusedAndTheLinkStillServes() {
    var email = "short@" + tenant.host() + ".example";
    invites(email, "editor");
    var link = APP.post().linkTo(email, "Kutsu");
    var answer = tenant.visitor().posts(link, Form.of("password", "lyhyt", "again", "lyhyt"));

    assertTrue(answer.is(422).says("Salasana on liian lyhyt"));
    accepts(link);
  }

  @Test
  void aForgottenPasswordIsReplacedAndEndsEverySignIn() {
    var email = arrives("editor");
    var before = tenant.visitor().signsInAs(email, PASSWORD);
    tenant.visitor().posts("/kirjaudu/unohtui", Form.of("email", email)).is(200);
    var link = APP.post().linkTo(email, "Uusi salasana");
    var other = "toinen pitka lause";
    tenant.visitor().posts(link, Form.of("password", other, "again", other)).is(303);

    before.opens("/hallinta/oma").is(303);
    tenant.visitor().signsInAs(email, other).opens("/hallinta/oma").is(200);
  }

  @Test
  void whoAsksForAnUnknownAddressIsToldTheSame() {
    var known = Form.of("email", tenant.email("partner"));
    var unknown = Form.of("email", "nobody@nowhere.example");
    var one = tenant.visitor().posts("/kirjaudu/unohtui", known).is(200);
    var other = tenant.visitor().posts("/kirjaudu/unohtui", unknown).is(200);

    assertTrue(one.page().text().equals(other.page().text()));
    assertFalse(APP.post().hasLetterTo("nobody@nowhere.example"));
  }

  @Test
  void aRemovedPersonIsOutAtOnceAndCannotComeBack() {
    var email = arrives("editor");
    var person = tenant.visitor().signsInAs(email, PASSWORD);
    tenant.signsIn("admin").posts(address(email) + "/poista", Form.of()).is(303);

    person.opens("/hallinta/oma").is(303);
    tenant.visitor().posts("/kirjaudu", Form.of("email", email, "password", PASSWORD)).is(422);
  }

  @Test
  void aNewRoleOpensItsRoomWithoutSigningInAgain() {
    var email = arrives("editor");
    var person = tenant.visitor().signsInAs(email, PASSWORD);
    person.opens("/hallinta/kayttajat").is(403);
    tenant.signsIn("admin").posts(address(email) + "/roolit", Form.of("role", "admin")).is(303);

    var again = person.opens("/hallinta/kayttajat").is(307).location();
    person.opens(again).is(200);
  }

  @Test
  void theLastAdministratorStays() {
    var alone = APP.newTenant("kangasala");
    var admin = alone.signsIn("admin");
    var card = admin.opens("/hallinta/kayttajat").page().select(".card");
    var self =
        card.stream()
            .filter(it -> it.text().contains(alone.email("admin")))
            .findFirst()
            .orElseThrow()
            .selectFirst("a")
            .attr("href");

    admin.posts(self + "/poista", Form.of()).is(409);
    admin.posts(self + "/roolit/pois", Form.of("role", "admin", "organization", "")).is(409);
    admin.opens("/hallinta/kayttajat").is(200);
  }

  @Test
  void aDeviceIsSignedOutFromAnother() {
    var email = arrives("editor");
    var telephone = tenant.visitor().signsInAs(email, PASSWORD);
    var desk = tenant.visitor().signsInAs(email, PASSWORD);
    desk.opens("/hallinta/oma")
        .page()
        .select("form[action*=istunnot]")
        .forEach(end -> desk.posts(end.attr("action"), Form.of()).is(303));

    telephone.opens("/hallinta/oma").is(303);
    desk.opens("/hallinta/oma").is(200);
  }

  @Test
  void tooManyWrongPasswordsLockTheAccountForAWhile() {
    var email = arrives("editor");
    var wrong = Form.of("email", email, "password", "wrong-wrong-wrong");
    for (int time = 1; time < 5; time++) {
      assertTrue(tenant.visitor().posts("/kirjaudu", wrong).is(422).says("salasana on väärin"));
    }
    assertTrue(tenant.visitor().posts("/kirjaudu", wrong).is(422).says("liian monta"));
    var right = Form.of("email", email, "password", PASSWORD);
    assertTrue(tenant.visitor().posts("/kirjaudu", right).is(422).says("liian monta"));
  }

  @Test
  void anAddressNobodyHasIsLockedLikeAnyOther() {
    var wrong = Form.of("email", "stranger@nowhere.example", "password", "wrong-wrong-wrong");
    for (int time = 1; time < 5; time++) {
      assertTrue(tenant.visitor().posts("/kirjaudu", wrong).is(422).says("salasana on väärin"));
    }
    assertTrue(tenant.visitor().posts("/kirjaudu", wrong).is(422).says("liian monta"));
  }
}
