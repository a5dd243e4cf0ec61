package fi.perhepuu.help.queues;

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

/** Who answers in a queue, through the API. */
class MembersApiIT {

  private static final String MEMBERS = "/api/v1/queues/q-nepsy/members";
  private static final String OTHER = "/api/v1/queues/q-nuoret/members/";

  private static TestTenant tenant;
  private static Program admin;
  private static String professional;

  @BeforeAll
  static void open() {
    tenant = RunningApplication.get().newTenant("kangasala");
    admin = Program.of(tenant, "admin");
    professional = account("professional");
  }

  private static String account(String role) {
    var people = (List<?>) json(admin.gets("/api/v1/people").is(200)).get("items");
    return people.stream()
        .map(person -> (Map<?, ?>) person)
        .filter(person -> tenant.email(role).equals(person.get("email")))
        .map(person -> String.valueOf(person.get("id")))
        .findFirst()
        .orElseThrow();
  }

  private static String member(String title) {
    return "{\"title\":{\"fi\":\"" + title + "\"},\"languages\":[\"fi\"]}";
  }

  @Test
  void aMemberIsAddedChangedAndTakenAway() {
    var at = MEMBERS + "/" + professional;
    var added = admin.puts(at, member("ohjaaja")).is(200);
    assertEquals("if-match", code(admin.puts(at, member("opettaja")), 428));
    admin.puts(at, member("opettaja"), "If-Match", tag(added)).is(200);

    var stale = problem(admin.puts(at, member("muu"), "If-Match", tag(added)), 412);
    assertTrue(stale.get("newest").toString().contains("opettaja"), stale.toString());
    var list = json(admin.gets(MEMBERS).is(200));
    assertEquals(1L, list.get("total"));
    assertTrue(list.containsKey("substitute"));
    admin.gets(at, "If-None-Match", tag(admin.gets(at).is(200))).is(304);

    admin.sends("DELETE", at, "").is(204);
    assertEquals("member-not-found", code(admin.sends("DELETE", at, ""), 404));
    assertEquals("member-not-found", code(admin.gets(at), 404));
  }

  @Test
  void whatIsNotAsItMustBeIsRefused() {
    assertEquals("wrong-shape", refused("{}", 422));
    assertEquals("wrong-shape", refused("{\"title\":{\"fi\":\"a\"},\"languages\":\"fi\"}", 422));
    assertEquals("wrong-shape", refused("{\"title\":\"a\",\"languages\":[\"fi\"]}", 422));
    assertEquals("wrong-shape", refused(member("a").replace("]}", "],\"name\":1}"), 422));
    assertEquals("wrong-shape", refused(member("x".repeat(81)), 422));
    assertEquals("invalid", refused(member(""), 422));
    assertEquals("invalid", refused(member("a").replace("[\"fi\"]", "[\"xx\"]"), 422));
    assertEquals("malformed", refused("[]", 400));
    assertEquals("too-large", refused(member("x".repeat(1_000_000)), 413));
    assertEquals("invalid", code(admin.puts(at(UUID.randomUUID()), member("a")), 422));
    problem(admin.puts(MEMBERS + "/x", member("a")), 404);
    assertEquals("queue-not-found", code(admin.gets("/api/v1/queues/none/members"), 404));
  }

  private static String at(UUID account) {
    return MEMBERS + "/" + account;
  }

  private static String refused(String body, int status) {
    return code(admin.puts(OTHER + professional, body), status);
  }

  @Test
  void onlyAdministratorsSeeWhoAnswers() {
    assertEquals("not-allowed", code(Program.of(tenant, "editor").gets(MEMBERS), 403));
    assertEquals("not-allowed", code(Program.of(tenant, "professional").gets(MEMBERS), 403));
  }
}
