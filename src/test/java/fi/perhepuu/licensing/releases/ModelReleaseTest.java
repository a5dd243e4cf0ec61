package fi.perhepuu.licensing.releases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The release we ship is whole: nothing lost, nothing unverified shown as fact. */
class ModelReleaseTest {

  private static final Map<String, Integer> SIZES =
      Map.ofEntries(
          Map.entry("age-stages", 7),
          Map.entry("articles", 45),
          Map.entry("branches", 8),
          Map.entry("channels", 13),
          Map.entry("counties", 23),
          Map.entry("help-button-templates", 7),
          Map.entry("holidays", 32),
          Map.entry("law-facts", 24),
          Map.entry("life-situations", 14),
          Map.entry("lifestyle-steps", 5),
          Map.entry("modules", 17),
          Map.entry("national-services", 35),
          Map.entry("provider-types", 7),
          Map.entry("questionnaires", 2),
          Map.entry("service-guides", 57),
          Map.entry("service-types", 57),
          Map.entry("support-levels", 3),
          Map.entry("themes", 17));

  private static final int NEVER_SHIPPED = 4;
  private static final int LEAST_BODIES = 10;

  private static final ShippedModel FILES = new ShippedModel();
  private static final ModelRelease RELEASE = FILES.load();

  @Test
  void itHasAllItsNodes() {
    var sizes = new TreeMap<String, Integer>();
    SIZES.keySet().forEach(type -> sizes.put(type, RELEASE.all(type).size()));
    assertEquals(new TreeMap<>(SIZES), sizes);
  }

  @Test
  void aNodeKeepsEverythingItsFileSays() {
    for (var type : RELEASE.nodes().keySet()) {
      if (Files.exists(ShippedModel.FOLDER.resolve(type + ".yaml"))) {
        var written = written(type).stream().filter(node -> !isHeldBack(node)).toList();
        var kept = RELEASE.all(type).stream().map(ModelReleaseTest::withoutBody).toList();
        assertEquals(String.valueOf(written), String.valueOf(kept), type);
      }
    }
  }

  @Test
  void whatWeCouldNotVerifyStaysMarked() {
    var helpline = RELEASE.get("national-services", "medical-116117");
    assertEquals("verify", helpline.part("check").orElseThrow().string("hours").orElseThrow());
  }

  @Test
  void whatMustNotShipIsAbsent() {
    var heldBack = new ArrayList<String>();
    for (var type : RELEASE.nodes().keySet()) {
      if (Files.exists(ShippedModel.FOLDER.resolve(type + ".yaml"))) {
        written(type).stream()
            .filter(ModelReleaseTest::isHeldBack)
            .map(node -> String.valueOf(node.get("code")))
            .peek(code -> assertTrue(RELEASE.find(type, code).isEmpty(), code + " was shipped"))
            .forEach(heldBack::add);
      }
    }
    assertEquals(NEVER_SHIPPED, heldBack.size(), heldBack::toString);
  }

  @Test
  void enoughArticlesCanBeReadInFullInEveryLanguage() {
    var complete =
        RELEASE.all("articles").stream()
            .map(article -> article.localized("body"))
            .filter(body -> RELEASE.languages().stream().noneMatch(it -> body.in(it).isBlank()))
            .filter(body -> RELEASE.languages().stream().allMatch(body::has))
            .count();
    assertTrue(complete >= LEAST_BODIES, complete + " articles have a text in every language");
  }

  @Test
  void noFileIsLeftUnread() throws IOException {
    try (var all = Files.walk(ShippedModel.FOLDER)) {
      var names =
          all.filter(Files::isRegularFile)
              .map(file -> ShippedModel.FOLDER.relativize(file).toString())
              .collect(Collectors.toCollection(TreeSet::new));
      names.removeAll(FILES.opened());
      assertEquals(new TreeSet<>(), names, "belong to no node");
    }
  }

  @Test
  void anAddressLeadsToOneNode() {
    var node = RELEASE.get("themes", "violence");
    assertEquals(node, RELEASE.bySlug("themes", "sv", node.slug("sv")).orElseThrow());
    assertTrue(RELEASE.bySlug("themes", "sv", "nowhere").isEmpty());
  }

  @Test
  void theDigestTellsReleasesApart() {
    assertEquals(RELEASE.sha256(), new ShippedModel().load().sha256());
    var other = new ShippedModel().with("themes.yaml", text -> text + "\n# changed\n").load();
    assertNotEquals(RELEASE.sha256(), other.sha256());
    assertFalse(RELEASE.sha256().isBlank());
  }

  @Test
  void theDigestDoesNotDependOnTheOrderAreasAreFoundIn() {
    var reversed = new ArrayList<>(ShippedModel.allSections());
    Collections.reverse(reversed);
    assertEquals(RELEASE.sha256(), new ShippedModel().load(reversed).sha256());
  }

  private static boolean isHeldBack(Map<?, ?> node) {
    return Boolean.FALSE.equals(node.get("ship"));
  }

  private static Map<String, Object> withoutBody(ModelNode node) {
    var content = new HashMap<>(node.content());
    content.remove("body");
    return new TreeMap<>(content);
  }

  private static List<Map<?, ?>> written(String type) {
    var settings = LoadSettings.builder().build();
    var nodes = (List<?>) new Load(settings).loadFromString(ShippedModel.text(type + ".yaml"));
    return nodes.stream().<Map<?, ?>>map(node -> new TreeMap<>((Map<?, ?>) node)).toList();
  }
}
