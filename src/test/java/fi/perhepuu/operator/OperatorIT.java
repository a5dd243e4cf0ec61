package fi.perhepuu.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The console of those who run the deployment: on its own host, with its own people. */
class OperatorIT {

  private static final RunningApplication APP = RunningApplication.get();

  @Test
  void theOperatorSeesTheTenantsAndHowTheyAre() {
    var operator = APP.signsInAsOperator();
    assertTrue(operator.opens("/").is(200).says("Auki"));
    List<String> listed = new ArrayList<>();
    for (int page = 1; page < 40 && !listed.containsAll(APP.demoTenants()); page++) {
      var shown = operator.opens("/?sivu=" + page).is(200).page();
      listed.addAll(shown.select("tbody th a").eachText());
    }
    assertTrue(listed.containsAll(APP.demoTenants()), listed::toString);
  }

  @Test
  void whoHasNotSignedInSeesTheDoorOnly() {
    var nobody = APP.visitsOperations();

    assertEquals("/kirjaudu", nobody.opens("/").is(303).location());
    assertEquals("/kirjaudu", nobody.opens("/posti").is(303).location());
    nobody.opens("/kirjaudu").is(200);
    nobody.asks("DELETE", "/posti");
  }

  @Test
  void aWrongPasswordOpensNothing() {
    var form = Form.of("email", "operator@perhepuu.example", "password", "wrong");

    APP.visitsOperations().posts("/kirjaudu", form).is(422);
    var unknown = Form.of("email", "nobody@perhepuu.example", "password", "wrong");
    APP.visitsOperations().posts("/kirjaudu", unknown).is(422);
  }

  @Test
  void whoHasSignedOutIsOut() {
    var operator = APP.signsInAsOperator();
    var token = operator.token();
    operator.posts("/ulos", Form.of()).is(303);

    APP.visitsOperations().with(token).opens("/").is(303);
  }

  @Test
  void theOperatorsTokenOpensNoTenant() {
    var token = APP.signsInAsOperator().token();
    var tenant = APP.visitsDemo("kangasala").with(token);

    tenant.opens("/hallinta/oma").is(303);
    tenant.opens("/hallinta/kayttajat").is(303);
    bearer("kangasala.localhost", token, "/hallinta/kayttajat");
  }

  @Test
  void anAdministratorsTokenDoesNotOpenTheConsole() {
    var token = APP.signsInToDemo("kangasala", "admin").token();

    APP.visitsOperations().with(token).opens("/").is(303);
    APP.visitsOperations().with(token).opens("/posti").is(303);
    bearer("operator.localhost", token, "/");
  }

  private static void bearer(String host, String token, String path) {
    var answer = APP.visits(host).opens(path, "Authorization", "Bearer " + token);
    assertTrue(List.of(303, 401, 403).contains(answer.status()), answer.body());
  }

  @Test
  void theConsoleIsOnNoOtherHostAndNoTenantIsOnItsHost() {
    Visitor tenant = APP.signsInToDemo("kangasala", "admin");
    for (var path : new String[] {"/operator", "/operator/posti", "/operator/kirjaudu"}) {
      tenant.opens(path).is(404);
    }
    var operator = APP.signsInAsOperator();
    for (var path : new String[] {"/fi/", "/fi/palvelut", "/hallinta/oma", "/pages", "/operator"}) {
      assertFalse(operator.opens(path).is(404).says("Kangasala"));
    }
  }
}
