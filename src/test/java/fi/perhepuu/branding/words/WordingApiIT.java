package fi.perhepuu.branding.words;

import static fi.perhepuu.testing.Program.code;
import static fi.perhepuu.testing.Program.json;
import static fi.perhepuu.testing.Program.problem;
import static fi.perhepuu.testing.Program.tag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Program;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The site's own words through the API: what the page allows, and nothing else. */
class WordingApiIT {

  private static final String WORDS = "/api/v1/wording";
  private static final String PLACED = WORDS + "/knowledge.national.leads-to";

  private static TestTenant tenant;
  private static Program editor;

  @BeforeAll
  static void open() {
    tenant = RunningApplication.get().newTenant("kangasala");
    editor = Program.of(tenant, "editor");
  }

  @Test
  void textsAreReadAPageAtATime() {
    var first = json(editor.gets(WORDS + "?size=3").is(200));
    var second = json(editor.gets(String.valueOf(first.get("next"))).is(200));

    assertEquals(3, ((List<?>) first.get("items")).size());
    assertTrue((long) first.get("total") > 100);
    assertEquals(1L, second.get("page"));
    assertNotEquals(first.get("items"), second.get("items"));
    assertEquals("query", code(editor.gets(WORDS + "?size=0"), 400));
  }

  @Test
  void aTextIsSaidOnTopOfTheOneThatWasSeen() {
    var at = WORDS + "/places.title";
    var seen = editor.gets(at).is(200);
    assertEquals("if-match", code(editor.puts(at, own("Omat")), 428));
    var saved = editor.puts(at, own("Omat paikat"), "If-Match", tag(seen)).is(200);

    assertTrue(saved.body().contains("\"own\":\"Omat paikat\""), saved.body());
    var stale = problem(editor.puts(at, own("Muut"), "If-Match", tag(seen)), 412);
    assertTrue(stale.get("newest").toString().contains("Omat paikat"), stale.toString());
    editor.gets(at, "If-None-Match", tag(saved)).is(304);
    assertEquals(1L, json(editor.gets(WORDS + "?own=true&q=Omat+paikat")).get("total"));

    var back = editor.puts(at, "{\"own\":{}}", "If-Match", tag(saved)).is(200);
    assertEquals(tag(seen), tag(back));
  }

  @Test
  void whatIsNotAsItMustBeIsRefused() {
    assertEquals("wrong-shape", refused("{}", 422));
    assertEquals("wrong-shape", refused("{\"own\":{\"xx\":\"a\"}}", 422));
    assertEquals("wrong-shape", refused("{\"own\":{},\"key\":\"a\"}", 422));
    assertEquals("wrong-shape", refused("{\"own\":{\"fi\":7}}", 422));
    assertEquals("wrong-shape", refused(own("x".repeat(2_001)), 422));
    assertEquals("not-said", refused(own("Paikka {9} puuttuu"), 422));
    assertEquals("malformed", refused("[", 400));
    assertEquals("too-large", refused(own("x".repeat(1_000_000)), 413));
    assertEquals("text-not-found", code(editor.gets(WORDS + "/identity.people.title"), 404));
  }

  @Test
  void onlyWhoeverMayWriteComesIn() {
    assertEquals("not-allowed", code(Program.of(tenant, "partner").gets(WORDS), 403));
    assertEquals("not-signed-in", code(tenant.visitor().opens(WORDS), 401));
  }

  private static String refused(String body, int status) {
    return code(editor.puts(PLACED, body, "If-Match", "*"), status);
  }

  private static String own(String finnish) {
    return "{\"own\":{\"fi\":\"" + finnish + "\"}}";
  }
}
