package fi.perhepuu.editing.api;

import fi.perhepuu.platform.data.Json;
import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A program of the tenant's own, which speaks JSON in somebody's name. */
final class Program {

  static final String SERVICES = "/api/v1/content/services";

  private final Visitor person;

  private Program(Visitor person) {
    this.person = person;
  }

  static Program of(TestTenant tenant, String role) {
    return new Program(tenant.signsIn(role));
  }

  Answer gets(String path, String... headers) {
    return person.opens(path, headers);
  }

  Answer posts(String path, String json, String... headers) {
    return sends("POST", path, json, headers);
  }

  Answer puts(String path, String json, String... headers) {
    return sends("PUT", path, json, headers);
  }

  Answer does(String path, String... headers) {
    return person.asks("POST", path, headers);
  }

  Answer sends(String method, String path, String json, String... headers) {
    var body = json.getBytes(StandardCharsets.UTF_8);
    return person.sends(method, path, "application/json", body, headers);
  }

  Visitor person() {
    return person;
  }

  /** A service an editor could publish. */
  static String service(String name) {
    return Json.write(
        Map.of(
            "content",
            Map.of(
                "name",
                Map.of("fi", name),
                "summary",
                Map.of("fi", name + " auttaa perhettä."),
                "type",
                "child-health-clinic",
                "organization",
                "pirha")));
  }

  static Map<String, Object> json(Answer answer) {
    return Json.readMap(answer.body());
  }
}
