package fi.perhepuu.identity.people;

import static fi.perhepuu.testing.Program.code;
import static fi.perhepuu.testing.Program.json;
import static fi.perhepuu.testing.Program.problem;
import static fi.perhepuu.testing.Program.tag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Program;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who works here, through the API; and each change is on record. */
class PeopleApiIT {

  private static final String PEOPLE = "/api/v1/people";

  private static TestTenant tenant;
  private static Program admin;

  @BeforeAll
  static void open() {
    tenant = RunningApplication.get().newTenant("kangasala");
    admin = Program.of(tenant, "admin");
  }

  private static String person(String name, String role) {
    return "{\"email\":\"%s@example.org\",\"name\":\"%s\",\"role\":\"%s\"}"
        .formatted(name, name, role);
  }

  private static String invited(String name) {
    return admin.posts(PEOPLE, person(name, "editor")).is(201).location();
  }

  private static String role(String role) {
    return "{\"role\":\"" + role + "\"}";
  }

  private static List<?> items(String address) {
    return (List<?>) json(admin.gets(address).is(200)).get("items");
  }

  private static String me() {
    var mine = tenant.email("admin");
    return items(PEOPLE).stream()
        .filter(person -> person.toString().contains(mine))
        .map(person -> PEOPLE + "/" + ((Map<?, ?>) person).get("id"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void somebodyIsInvitedOnce() {
    var at = invited("kutsuttu");
    assertEquals("invited", json(admin.gets(at).is(200)).get("state"));
    assertEquals("invalid", code(admin.posts(PEOPLE, person("kutsuttu", "editor")), 422));
    admin.does(at + "/link").is(204);
    admin.gets(at, "If-None-Match", tag(admin.gets(at))).is(304);
    assertEquals(1, items(PEOPLE + "?size=1").size());
  }

  @Test
  void rolesAreGivenAndTaken() {
    var at = invited("moniroolinen");
    var organization = ((Map<?, ?>) items(PEOPLE + "/organizations").get(0)).get("id");
    var limited = "{\"role\":\"partner\",\"organization\":\"" + organization + "\"}";
    admin.posts(at + "/grants", limited).is(200);
    var both = admin.posts(at + "/grants", limited).is(200);

    assertEquals(2, ((List<?>) json(both).get("grants")).size());
    var partner = at + "/grants?role=partner&organization=" + organization;
    var one = admin.sends("DELETE", partner, "").is(200);
    assertEquals(1, ((List<?>) json(one).get("grants")).size());
    assertEquals("role-not-found", code(admin.posts(at + "/grants", role("operator")), 404));
    var elsewhere = limited.replace(organization.toString(), UUID.randomUUID().toString());
    assertEquals("role-not-found", code(admin.posts(at + "/grants", elsewhere), 404));
    assertEquals("role-not-found", code(admin.sends("DELETE", at + "/grants", ""), 404));
  }

  @Test
  void whoeverIsRemovedOrSignedOutIsOut() {
    var editor = Program.of(tenant, "editor");
    var mail = tenant.email("editor");
    var person =
        items(PEOPLE).stream().filter(it -> it.toString().contains(mail)).findFirst().orElseThrow();
    editor.gets("/api/v1/content/services").is(200);
    admin.does(PEOPLE + "/" + ((Map<?, ?>) person).get("id") + "/sign-out").is(204);
    assertEquals("not-signed-in", code(editor.gets("/api/v1/content/services"), 401));

    var at = invited("poistettava");
    admin.sends("DELETE", at, "").is(204);
    assertEquals("person-not-found", code(admin.gets(at), 404));
    assertEquals("person-not-found", code(admin.sends("DELETE", at, ""), 404));
  }

  @Test
  void somebodyAlwaysLetsOthersIn() {
    assertEquals("last-admin", code(admin.sends("DELETE", me(), ""), 409));
    assertEquals("last-admin", code(admin.sends("DELETE", me() + "/grants?role=admin", ""), 409));
  }

  @Test
  void whoHasLetWhomInIsOnRecord() {
    var at = invited("kirjattava");
    admin.posts(at + "/grants", role("professional")).is(200);
    admin.sends("DELETE", at, "").is(204);

    var trail = items("/api/v1/audit?kind=accounts&size=200").toString();
    for (var action : List.of("invited", "granted", "removed")) {
      assertTrue(trail.contains("action=" + action + ", kind=accounts"), trail);
    }
    assertTrue(tenant.signsIn("admin").opens("/hallinta/loki?kind=accounts").says("Rooli annettu"));
  }

  @Test
  void whatIsNotAsItMustBeIsRefused() {
    assertEquals("wrong-shape", refused("{}", 422));
    assertEquals("wrong-shape", refused(person("x", "editor").replace("}", ",\"state\":1}"), 422));
    assertEquals("wrong-shape", refused(person("x".repeat(101), "editor"), 422));
    assertEquals("wrong-shape", refused("{\"email\":1,\"name\":[],\"role\":null}", 422));
    assertEquals("invalid", refused(person("ei osoite", "editor"), 422));
    assertEquals("invalid", refused(person("x", "operator"), 422));
    assertEquals("malformed", refused("nonsense", 400));
    assertEquals("too-large", refused(person("x".repeat(1_000_000), "editor"), 413));
    problem(admin.gets(PEOPLE + "/x"), 404);
    assertEquals("not-allowed", code(Program.of(tenant, "partner").gets(PEOPLE), 403));
  }

  private static String refused(String body, int status) {
    return code(admin.posts(PEOPLE, body), status);
  }
}
