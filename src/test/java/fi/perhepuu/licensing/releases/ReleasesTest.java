package fi.perhepuu.licensing.releases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelShape;
import fi.perhepuu.licensing.Safety;
import fi.perhepuu.platform.data.FaultyData;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several releases stand beside each other, and what keeps families safe is the newest in all. */
class ReleasesTest {

  private static final Map<String, ModelShape> SHAPES = shapes();
  private static final Releases SHIPPED = ShippedReleases.load(ShippedModel.allSections(), SHAPES);
  private static final ModelRelease FIRST = SHIPPED.find("2026.1").orElseThrow();
  private static final Releases ONLY = Releases.NONE.with(FIRST, SHAPES);
  private static final String LINES = "national-services";

  private static final String LINE =
      """
      - code: %s
        safety: true
        audience: [parents]
        phone: "112"
        themes: [growth]
        name: {fi: "Uusi numero", sv: "Nytt nummer", en: "New number"}
        text: {fi: "Soita.", sv: "Ring.", en: "Call."}
      """;

  @Test
  void everyReleaseWeShipIsWhole() {
    assertEquals(
        ShippedReleases.versions(), SHIPPED.all().stream().map(ModelRelease::version).toList());
  }

  @Test
  void theNewestOfALineIsWhatOneMayAdopt() {
    var next = over(new FollowingModel(FIRST));
    assertEquals(FollowingModel.VERSION, next.newer("2026.1").orElseThrow().version());
    assertTrue(next.newer(FollowingModel.VERSION).isEmpty());
    assertTrue(next.newer("1999.1").isEmpty());
    assertTrue(VersionOrder.compare("2026.10", "2026.9") > 0);
  }

  @Test
  void aReleaseWithoutAWordOnSafetyLeavesTheOthersAsTheyAre() {
    var next = over(new FollowingModel(FIRST).with("themes.yaml", theme("neighbors")));
    assertTrue(ONLY.isServedAs(next));
    assertSame(ONLY.served("2026.1").orElseThrow(), next.served("2026.1").orElseThrow());
  }

  @Test
  void aNewNumberReachesEveryRelease() {
    var next = over(new FollowingModel(FIRST).with(LINES + ".yaml", LINE.formatted("new-line")));
    assertFalse(ONLY.isServedAs(next));
    var served = next.served("2026.1").orElseThrow();
    assertEquals("2026.1", served.version());
    assertEquals("New number", served.get(LINES, "new-line").name().in("en"));
    assertTrue(next.find("2026.1").orElseThrow().find(LINES, "new-line").isEmpty());
  }

  @Test
  void aCorrectedNumberReachesEveryReleaseAndNothingElseDoes() {
    var files =
        new FollowingModel(FIRST)
            .with(LINES + ".yaml", LINE.formatted("emergency-112"))
            .with("themes.yaml", theme("growth"));
    var served = over(files).served("2026.1").orElseThrow();
    assertEquals("New number", served.get(LINES, "emergency-112").name().in("en"));
    assertSame(FIRST.get("themes", "growth"), served.get("themes", "growth"));
    assertNotEquals("Neighbors", served.get("themes", "growth").name().in("en"));
  }

  @Test
  void aRetiredNumberIsGoneFromEveryRelease() {
    var files = new FollowingModel(FIRST).retiring(LINES + ": [%s]".formatted(unnamedLine()));
    var served = over(files).served("2026.1").orElseThrow();
    assertFalse(served.isShown(served.get(LINES, unnamedLine())));
  }

  @Test
  void whatASafeNodeNeedsComesAlongAndWhatItOnlyNamesDoesNot() {
    var files =
        new FollowingModel(FIRST)
            .with("themes.yaml", theme("neighbors") + theme("other-theme").replace("Naap", "Mu"))
            .with(LINES + ".yaml", LINE.formatted("new-line").replace("[growth]", "[neighbors]"));
    var served = over(files).served("2026.1").orElseThrow();
    assertTrue(served.get(LINES, "new-line").words("themes").isEmpty());
    assertTrue(served.find("themes", "neighbors").isEmpty());
  }

  @Test
  void aReleaseFollowsTheNewestOfItsModel() {
    var reader = new ReleaseReader(SHIPPED, ShippedModel.allSections());
    var stale = new FollowingModel(FIRST);
    var faults = assertThrows(FaultyData.class, () -> reader.read(stale.source())).faults();
    var newest = SHIPPED.latest();
    assertEquals(
        "release.yaml:2: " + newest.version() + " is newer, follow that", "" + faults.get(0));
    var next = reader.read(new FollowingModel(newest).source());
    assertEquals(FollowingModel.VERSION, next.version());
  }

  @Test
  void aVersionIsPublishedOnceAndFollowsWhatThereIs() {
    var reader = new ReleaseReader(over(new FollowingModel(FIRST)), ShippedModel.allSections());
    var twice = new FollowingModel(FIRST);
    var faults = assertThrows(FaultyData.class, () -> reader.read(twice.source())).faults();
    assertEquals("release.yaml:1: there is a release 2099.1 already", "" + faults.get(0));
    var lost =
        twice.with(
            "release.yaml", twice.about().replace("2026.1", "1999.1").replace("2099", "3000"));
    faults = assertThrows(FaultyData.class, () -> reader.read(lost.source())).faults();
    assertEquals("release.yaml:2: there is no release 1999.1 to follow", "" + faults.get(0));
  }

  private static String unnamedLine() {
    return FIRST.all(LINES).stream()
        .filter(node -> new Safety(FIRST).covers(node))
        .map(node -> node.code())
        .filter(
            code ->
                !FIRST
                    .get("crisis-notice", "crisis-notice")
                    .words("nationalServices")
                    .contains(code))
        .findFirst()
        .orElseThrow();
  }

  private static String theme(String code) {
    return """
        - code: %s
          name: {fi: "Naapurit %1$s", sv: "Grannar %1$s", en: "Neighbors"}
          slug: {fi: "%1$s", sv: "%1$s", en: "%1$s"}
          lead: {fi: "Apua läheltä.", sv: "Hjälp nära.", en: "Help close by."}
        """
        .formatted(code);
  }

  private static Releases over(FollowingModel files) {
    return ONLY.with(files.load(), SHAPES);
  }

  private static Map<String, ModelShape> shapes() {
    Map<String, ModelShape> shapes = new HashMap<>();
    ShippedModel.allSections()
        .forEach(section -> section.shapes().forEach(shape -> shapes.put(shape.type(), shape)));
    return shapes;
  }
}
