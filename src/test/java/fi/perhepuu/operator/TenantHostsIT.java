package fi.perhepuu.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An operator finds a tenant in the list and says at which hosts it is found. */
class TenantHostsIT {

  private static final RunningApplication APP = RunningApplication.get();

  private static TestTenant tenant;
  private static Visitor operator;
  private static String page;

  @BeforeAll
  static void open() {
    tenant = APP.newTenant("etela-savo");
    operator = APP.signsInAsOperator();
    page = "/asiakkaat/" + tenant.slug();
  }

  @Test
  void aTenantIsFoundWhereTheFormSays() {
    var other = "toinen-" + tenant.host();
    APP.visits(other).opens("/fi/").is(404);
    says(form(), tenant.host() + "\n" + other.toUpperCase()).is(303);
    APP.visits(other).opens("/fi/").is(200);
    tenant.visitor().opens("/fi/").is(200);
    assertTrue(operator.opens(page).says("Osoitteet muutettu"));

    says(form(), tenant.host()).is(303);
    APP.visits(other).opens("/fi/").is(404);
  }

  @Test
  void noHostIsTwoTenantsAndEveryOneIsAHost() {
    for (var taken : new String[] {"kangasala.localhost", "operator.localhost"}) {
      var answer = says(form(), tenant.host() + "\n" + taken).is(422);
      assertTrue(answer.says("Tämä on jo käytössä."), () -> answer.page().text());
      assertEquals(tenant.host() + "\n" + taken, answer.page().selectFirst("#hosts").val().strip());
    }
    for (var wrong : new String[] {"", "ei osoite", "-x.localhost", "a.example\na.example"}) {
      says(form(), wrong).is(422);
    }
    tenant.visitor().opens("/fi/").is(200);
    APP.visitsDemo("kangasala").opens("/fi/").is(200);
  }

  @Test
  void whoeverHasSeenAnOlderPageIsTold() {
    var old = form();
    says(form(), tenant.host() + "\nkolmas-" + tenant.host()).is(303);
    says(old, tenant.host()).is(409);
    says(form(), tenant.host()).is(303);
  }

  @Test
  void theListIsSearched() {
    var found = operator.opens("/?haku=" + tenant.slug().toUpperCase()).is(200);
    assertEquals(tenant.slug(), found.page().select("tbody th a").text());
    assertTrue(operator.opens("/?haku=ei-ole-missaan").is(200).says("Mikään ei vastaa hakua"));
    operator.opens("/?haku=%00&sivu=99").is(200);
  }

  private static Form form() {
    return Form.on(operator.opens(page).is(200).page().selectFirst("form[action$=osoitteet]"));
  }

  private static Answer says(Form form, String hosts) {
    return operator.posts(page + "/osoitteet", form.writes("hosts", hosts));
  }
}
