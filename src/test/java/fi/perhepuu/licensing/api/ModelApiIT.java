package fi.perhepuu.licensing.api;

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

/** The model and a tenant's own words on it, through the API. */
class ModelApiIT {

  private static final String MODEL = "/api/v1/model";
  private static final String UPGRADE = MODEL + "/upgrade";
  private static final String NAME = "service-types:name";

  private static final String HIDDEN = "{\"hidden\":true,\"own\":{}}";

  private static TestTenant tenant;
  private static Program editor;

  @BeforeAll
  static void open() {
    tenant = RunningApplication.get().newTenant("pargas");
    editor = Program.of(tenant, "editor");
  }

  private static String node(boolean hidden, String swedish) {
    return "{\"hidden\":%s,\"own\":{\"%s\":{\"sv\":\"%s\"}}}".formatted(hidden, NAME, swedish);
  }

  @Test
  void chaptersAndNodesAreFound() {
    var model = json(editor.gets(MODEL).is(200));
    assertTrue(((List<?>) model.get("chapters")).contains("types"), model.toString());
    var page = json(editor.gets(MODEL + "/types?size=2&q=famil").is(200));
    assertEquals(2, ((List<?>) page.get("items")).size());
    editor.gets(String.valueOf(page.get("next"))).is(200);
    assertEquals("chapter-not-found", code(editor.gets(MODEL + "/nonsense"), 404));
    assertEquals("node-not-found", code(editor.gets(MODEL + "/types/nonsense"), 404));
  }

  @Test
  void aNodeIsSaidAndHiddenOnTopOfWhatWasSeen() {
    var at = MODEL + "/types/father-activities";
    var seen = editor.gets(at).is(200);
    assertEquals("if-match", code(editor.puts(at, node(true, "Pappor")), 428));
    var saved = editor.puts(at, node(true, "Pappor här"), "If-Match", tag(seen)).is(200);

    assertEquals(true, json(saved).get("hidden"));
    var texts = (Map<?, ?>) json(saved).get("texts");
    assertTrue(texts.get(NAME).toString().contains("own=Pappor här"), texts.toString());
    var stale = problem(editor.puts(at, node(false, "Annat"), "If-Match", tag(seen)), 412);
    assertTrue(stale.get("newest").toString().contains("Pappor här"), stale.toString());
    assertTrue(editor.gets(MODEL + "/types?own=true").is(200).body().contains("father-activities"));

    var back = editor.puts(at, "{\"hidden\":false,\"own\":{}}", "If-Match", tag(saved)).is(200);
    assertEquals(tag(seen), tag(back));
    editor.gets(at, "If-None-Match", tag(seen)).is(304);
  }

  @Test
  void safetyStaysAndNothingIsKeptByHalves() {
    assertEquals("safety", refused("national/emergency-112", HIDDEN, 409));
    assertEquals("safety", refused("types/child-health-clinic", node(true, "Halvt"), 409));
    var clinic = editor.gets(MODEL + "/types/child-health-clinic").is(200);
    assertEquals(0L, json(clinic).get("ownWords"));
  }

  @Test
  void whatIsNotAsItMustBeIsRefused() {
    var at = "types/family-work";
    assertEquals("wrong-shape", refused(at, "{}", 422));
    assertEquals("wrong-shape", refused(at, "{\"hidden\":\"yes\",\"own\":{}}", 422));
    assertEquals("wrong-shape", refused(at, "{\"hidden\":false,\"own\":{\"x:y\":{}}}", 422));
    assertEquals("wrong-shape", refused(at, node(false, "x").replace("\"sv\"", "\"xx\""), 422));
    assertEquals("wrong-shape", refused(at, "{\"hidden\":false,\"own\":{},\"a\":1}", 422));
    assertEquals("not-kept", refused(at, node(false, "x".repeat(5_000)), 422));
    assertEquals("malformed", refused(at, "{", 400));
    assertEquals("too-large", refused(at, node(false, "x".repeat(1_000_000)), 413));
  }

  private static String refused(String at, String body, int status) {
    return code(editor.puts(MODEL + "/" + at, body, "If-Match", "*"), status);
  }

  @Test
  void anUpgradeIsLookedAtChosenAppliedAndUndone() {
    var own = "{\"hidden\":false,\"own\":{\"service-types:text\":{\"sv\":\"Vårt eget.\"}}}";
    editor.puts(MODEL + "/types/family-work", own, "If-Match", "*").is(200);
    var admin = Program.of(tenant, "admin");
    var newest = json(admin.gets(UPGRADE).is(200)).get("to");
    var version = "{\"version\":\"" + newest + "\"}";
    assertEquals(1L, json(admin.gets(UPGRADE)).get("undecided"));
    assertEquals("undecided", code(admin.posts(UPGRADE + "/apply", version), 409));

    chooses(admin, UPGRADE + "/choices/service-types:family-work:text:sv");
    admin.posts(UPGRADE + "/apply", version).is(204);
    var done = json(admin.gets(UPGRADE).is(200));
    assertEquals(newest, done.get("from"));
    assertEquals(newest, done.get("undoable"));
    assertEquals("other-release", code(admin.posts(UPGRADE + "/apply", version), 409));
    admin.posts(UPGRADE + "/undo", version).is(204);
    assertEquals("2026.1", json(admin.gets(UPGRADE)).get("from"));
    assertEquals("not-allowed", code(editor.gets(UPGRADE), 403));
  }

  private static void chooses(Program admin, String conflict) {
    var seen = admin.gets(conflict).is(200);
    assertEquals("Vårt eget.", json(seen).get("ours"));
    var ours = "{\"pick\":\"ours\"}";
    assertEquals("if-match", code(admin.puts(conflict, ours), 428));
    admin.puts(conflict, ours, "If-Match", tag(seen)).is(200);
    problem(admin.puts(conflict, "{\"pick\":\"theirs\"}", "If-Match", tag(seen)), 412);
    assertEquals(
        "choice-not-found", code(admin.puts(conflict, "{\"pick\":\"x\"}", "If-Match", "*"), 404));
    assertEquals("conflict-not-found", code(admin.gets(conflict + "x"), 404));
  }

  @Test
  void nothingIsDecidedTwiceOrForOthers() {
    assertEquals(List.of(), json(editor.gets(MODEL + "/moved-on").is(200)).get("items"));
    var nobodys = MODEL + "/moved-on/" + UUID.randomUUID();
    assertEquals("word-not-found", code(editor.does(nobodys + "/keep"), 404));
    assertEquals("word-not-found", code(editor.does(nobodys + "/take"), 404));
    problem(editor.does(MODEL + "/moved-on/x/take"), 404);
    assertEquals("not-allowed", code(Program.of(tenant, "partner").gets(MODEL), 403));
  }
}
