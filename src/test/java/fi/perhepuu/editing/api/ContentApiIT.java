package fi.perhepuu.editing.api;

import static fi.perhepuu.testing.Program.code;
import static fi.perhepuu.testing.Program.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.platform.data.Json;
import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Program;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Content through the API: versions, refusals, and nothing a page would not allow. */
class ContentApiIT {

  private static final String SERVICES = "/api/v1/content/services";

  private static TestTenant tenant;
  private static Program editor;

  @BeforeAll
  static void open() {
    tenant = RunningApplication.get().newTenant("kangasala");
    editor = Program.of(tenant, "editor");
  }

  /** A service an editor could publish. */
  private static String service(String name) {
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

  private static String made(String name) {
    return editor.posts(SERVICES, service(name)).is(201).location();
  }

  @Test
  void aListIsReadAPageAtATime() {
    var first = Program.json(editor.gets(SERVICES + "?size=2&q=a").is(200));
    assertEquals(2, ((List<?>) first.get("items")).size());
    assertTrue((long) first.get("total") > 2);

    var second = Program.json(editor.gets(String.valueOf(first.get("next"))).is(200));
    assertEquals(1L, second.get("page"));
    assertFalse(second.get("items").equals(first.get("items")));
  }

  @Test
  void aThingIsReadWhole() {
    var answer = editor.gets(SERVICES + "/ks-neuvola").is(200);
    var thing = Program.json(answer);

    assertEquals("\"1\"", answer.header("ETag").orElse(""));
    assertEquals("pirha", thing.get("organization"));
    assertEquals("published", thing.get("stage"));
    assertEquals("child-health-clinic", ((Map<?, ?>) thing.get("content")).get("type"));
    editor.gets(SERVICES + "/ks-neuvola", "If-None-Match", "\"1\"").is(304);
  }

  @Test
  void whatIsMadeIsADraftAndIsSeenWhenPublished() {
    var at = made("Rajapinnan neuvola");

    assertEquals(404, tenant.visitor().opens("/fi/palvelut/rajapinnan-neuvola").status());
    editor.does(at + "/publish", "If-Match", "\"1\"").is(200);
    Eventually.isTrue(
        Duration.ofSeconds(5),
        "is not seen",
        () -> tenant.visitor().opens("/fi/palvelut/rajapinnan-neuvola").status() == 200);
    assertEquals("archived", Program.json(editor.does(at + "/archive").is(200)).get("stage"));
  }

  @Test
  void sentTwiceWithOneKeyItIsOneThing() {
    var key = UUID.randomUUID().toString();
    var body = service("Kerran vain");
    var first = editor.posts(SERVICES, body, "Idempotency-Key", key).is(201);
    var second = editor.posts(SERVICES, body, "Idempotency-Key", key).is(201);

    assertEquals(first.location(), second.location());
    var found = Program.json(editor.gets(SERVICES + "?q=Kerran+vain"));
    assertEquals(1L, found.get("total"));
    assertEquals(
        "idempotency-key", code(editor.posts(SERVICES, body, "Idempotency-Key", "x"), 400));
    // The key is no way into another list.
    var places = "/api/v1/content/places";
    editor.posts(places, body, "Idempotency-Key", key).is(404);
  }

  @Test
  void aVersionIsWrittenOnlyOnTopOfTheOneThatWasSeen() {
    var at = made("Kahden muokkaama");
    assertEquals("if-match", code(editor.puts(at, service("Uusi")), 428));

    editor.puts(at, service("Ensimmäinen"), "If-Match", "\"1\"").is(200);
    var stale = problem(editor.puts(at, service("Toinen"), "If-Match", "\"1\""), 412);

    assertEquals("stale", stale.get("code"));
    assertEquals(2L, stale.get("revision"));
    assertTrue(stale.get("content").toString().contains("Ensimmäinen"));
    assertEquals(412, editor.does(at + "/publish", "If-Match", "\"1\"").status());
    for (var odd : List.of("W/\"2\"", "\"x\"", "2", "\"99999999999\"")) {
      editor.puts(at, service("Kolmas"), "If-Match", odd).is(412);
    }
    editor.puts(at, service("Kolmas"), "If-Match", "*").is(200);
  }

  @Test
  void versionsAreListedAndTakenBack() {
    var at = made("Vanha");
    editor.puts(at, service("Uudempi"), "If-Match", "\"1\"").is(200);

    var versions = (List<?>) Program.json(editor.gets(at + "/revisions").is(200)).get("items");
    assertEquals(2, versions.size());
    var back = Program.json(editor.does(at + "/restore?revision=1").is(200));
    assertEquals(3L, back.get("revision"));
    assertTrue(back.get("content").toString().contains("Vanha"));
    assertEquals("revision-not-found", code(editor.does(at + "/restore?revision=77"), 404));
    assertEquals("query", code(editor.does(at + "/restore?revision=x"), 400));
  }

  @Test
  void whatCannotBePublishedSaysWhy() {
    var at = editor.posts(SERVICES, "{\"content\": {}}").is(201).location();
    var faults = (List<?>) problem(editor.does(at + "/publish"), 422).get("faults");

    assertTrue(faults.toString().contains("path=name"), faults.toString());
    assertTrue(faults.toString().contains("code=missing"), faults.toString());
  }

  @Test
  void everyRefusalIsAProblemDocument() {
    assertEquals("malformed", code(editor.posts(SERVICES, "{"), 400));
    assertEquals("content", code(editor.posts(SERVICES, "{}"), 400));
    assertEquals("too-large", code(editor.posts(SERVICES, " ".repeat(400_000)), 413));
    var deep = "{\"content\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}";
    assertEquals("too-deep", code(editor.posts(SERVICES, deep), 400));
    var wrong = "{\"content\": {\"name\": 7, \"channels\": \"phone\"}}";
    assertEquals("wrong-shape", code(editor.posts(SERVICES, wrong), 422));
    assertEquals("list-not-found", code(editor.gets("/api/v1/content/nonsense"), 404));
    assertEquals("item-not-found", code(editor.gets(SERVICES + "/nobody"), 404));
    assertEquals("query", code(editor.gets(SERVICES + "?size=201"), 400));
    assertEquals("query", code(editor.gets(SERVICES + "?page=-1"), 400));
    assertEquals("query", code(editor.gets(SERVICES + "?stage=x"), 400));
    problem(editor.person().sends("POST", SERVICES, "text/plain", new byte[] {1}), 415);
    var nobody = tenant.visitor();
    problem(nobody.sends("POST", SERVICES, "text/plain", new byte[] {1}), 401);
    problem(editor.sends("DELETE", SERVICES, "{}"), 405);
    problem(editor.gets("/api/v1/nonsense"), 404);
  }

  @Test
  void tooLongATextIsRefusedAndMarkupIsOnlyText() {
    var longName = service("x".repeat(100_000));
    assertEquals("not-savable", code(editor.posts(SERVICES, longName), 422));
    for (var odd :
        List.of("<script>alert(1)</script>", "\u202Eשלום", "👪\u0000", "'; drop table")) {
      var json = service(odd);
      assertEquals(201, editor.posts(SERVICES, json).status(), odd);
    }
  }

  @Test
  void onlyWhoeverMayEditComesIn() {
    assertEquals("not-signed-in", code(tenant.visitor().opens(SERVICES), 401));
    var professional = Program.of(tenant, "professional");
    assertEquals("not-allowed", code(professional.gets(SERVICES), 403));
  }

  @Test
  void aPartnerKeepsToHerOwnOrganization() {
    var partner = Program.of(tenant, "partner");
    var seen = (List<?>) Program.json(partner.gets(SERVICES + "?size=200")).get("items");

    assertTrue(seen.stream().allMatch(it -> it.toString().contains("perhejarjesto-kangasala")));
    assertEquals(404, partner.gets(SERVICES + "/ks-neuvola").status());
    assertEquals(404, partner.does(SERVICES + "/ks-neuvola/publish").status());
    partner.posts(SERVICES, service("Muiden asia")).is(422);
  }

  @Test
  void theApiIsDescribedForPrograms() {
    var api = tenant.visitor().opens("/openapi", "Accept", "application/json").is(200).body();

    assertTrue(api.contains("\"/api/v1/content/{list}\""), api);
    assertTrue(api.contains("\"services\"") && api.contains("\"remoteFirst\""), api);
    for (var path : List.of("model/moved-on", "wording", "people", "audit")) {
      assertTrue(api.contains("\"/api/v1/" + path + "\""), path);
    }
    for (var body : List.of("SentNode", "SentWording", "SentMember", "SentPerson", "SentGrant")) {
      assertTrue(api.contains("\"" + body + "\" : {"), body);
    }
  }
}
