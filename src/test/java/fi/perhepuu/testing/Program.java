package fi.perhepuu.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.platform.data.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A program of the tenant's own, which speaks JSON in somebody's name. */
public final class Program {

  private final Visitor person;

  private Program(Visitor person) {
    this.person = person;
  }

  public static Program of(TestTenant tenant, String role) {
    return new Program(tenant.signsIn(role));
  }

  public Answer gets(String path, String... headers) {
    return person.opens(path, headers);
  }

  public Answer posts(String path, String json, String... headers) {
    return sends("POST", path, json, headers);
  }

  public Answer puts(String path, String json, String... headers) {
    return sends("PUT", path, json, headers);
  }

  public Answer does(String path, String... headers) {
    return person.asks("POST", path, headers);
  }

  public Answer sends(String method, String path, String json, String... headers) {
    var body = json.getBytes(StandardCharsets.UTF_8);
    return person.sends(method, path, "application/json", body, headers);
  }

  public Visitor person() {
    return person;
  }

  /**
   * What a refusal says.
   *
   * @param status it must be
   */
  public static Map<String, Object> problem(Answer answer, int status) {
    var type = answer.is(status).header("Content-Type").orElse("");
    assertTrue(type.startsWith("application/problem+json"), answer.body());
    assertEquals((long) status, json(answer).get("status"));
    return json(answer);
  }

  public static String code(Answer answer, int status) {
    return String.valueOf(problem(answer, status).get("code"));
  }

  public static String tag(Answer answer) {
    return answer.header("ETag").orElse("");
  }

  public static Map<String, Object> json(Answer answer) {
    return Json.readMap(answer.body());
  }
}
