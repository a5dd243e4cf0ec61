package fi.perhepuu.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.identity.codes.Telephone;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a person does to her own account. */
class OwnAccountIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String PASSWORD = "perhepuu-demo";
  private static TestTenant tenant;

  @BeforeAll
  static void open() {
    tenant = APP.newTenant("pargas");
  }

  @Test
  void herLanguageIsTheLanguageOfHerPages() {
    var editor = tenant.signsIn("editor");
    assertTrue(editor.opens("/hallinta/oma").says("Eget konto"));
    editor.posts("/hallinta/oma", Form.of("name", "Toimitus (demo)", "language", "fi")).is(303);

    assertTrue(editor.opens("/hallinta/oma").is(200).says("Oma tili"));
  }

  @Test
  void aNameIsNeeded() {
    var editor = tenant.signsIn("editor");
    var answer = editor.posts("/hallinta/oma", Form.of("name", " ", "language", "sv"));

    assertEquals(1, answer.is(422).page().select(".errsum a[href=#name]").size());
  }

  @Test
  void aNewPasswordNeedsThePresentOneAndSignsOthersOut() {
    var partner = tenant.signsIn("partner");
    var elsewhere = tenant.signsIn("partner");
    var other = "en lang mening hjalper";
    var wrong = Form.of("current", "not-this-one", "password", other, "again", other);
    partner.posts("/hallinta/oma/salasana", wrong).is(422);
    var right = Form.of("current", PASSWORD, "password", other, "again", other);
    partner.posts("/hallinta/oma/salasana", right).is(303);

    partner.opens("/hallinta/oma").is(200);
    elsewhere.opens("/hallinta/oma").is(303);
    tenant.visitor().signsInAs(tenant.email("partner"), other);
  }

  @Test
  void aCodeIsAskedForOnceTheTelephoneKnowsIt() {
    var person = tenant.signsIn("professional");
    var page = person.opens("/hallinta/oma").page();
    var telephone = new Telephone(page.selectFirst("b.num-h").text());
    var form = Form.on(page.selectFirst("form[action=/hallinta/oma/koodi]"));
    person.posts("/hallinta/oma/koodi", form.writes("code", "000000")).is(422);
    person.posts("/hallinta/oma/koodi", form.writes("code", telephone.code())).is(303);

    var visitor = tenant.visitor();
    var email = tenant.email("professional");
    var asked = visitor.posts("/kirjaudu", Form.of("email", email, "password", PASSWORD)).is(200);
    var code = Form.on(asked.page().selectFirst("main form"));
    // The code that began it has served.
    visitor.posts("/kirjaudu/koodi", code.writes("code", telephone.code())).is(422);
    visitor.posts("/kirjaudu/koodi", code.writes("code", telephone.nextCode())).is(303);
    visitor.opens("/hallinta/oma").is(200);
  }
}
