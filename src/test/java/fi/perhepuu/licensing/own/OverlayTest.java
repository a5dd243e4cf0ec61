package fi.perhepuu.licensing.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelShape;
import fi.perhepuu.licensing.OwnNodes.Change;
import fi.perhepuu.licensing.OwnNodes.Grown;
import fi.perhepuu.licensing.OwnNodes.Likes;
import fi.perhepuu.licensing.OwnNodes.Mention;
import fi.perhepuu.licensing.Safety;
import fi.perhepuu.licensing.TextPath;
import fi.perhepuu.licensing.releases.ShippedModel;
import fi.perhepuu.licensing.words.OwnWord;
import fi.perhepuu.licensing.words.Place;
import java.time.Instant;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A tenant's own words lie over the release; what does not differ is the release's own. */
class OverlayTest {

  private static final ModelRelease RELEASE = new ShippedModel().load();
  private static final Map<String, ModelShape> SHAPES = shapes();
  private static final String TYPES = "service-types";

  @Test
  void withoutOwnWordsItIsTheReleaseItself() {
    assertSame(RELEASE, over(List.of(), List.of()));
  }

  @Test
  void wordsThatLeadNowhereChangeNothing() {
    var gone = word(TYPES, "gone-since", "name", "fi", "Oma");
    var noField = word(TYPES, "family-work", "nothing", "fi", "Oma");
    var noLanguage = word(TYPES, "family-work", "name", "ru", "Oma");
    assertSame(RELEASE, over(List.of(gone, noField, noLanguage), List.of()));
  }

  @Test
  void aTextDiffersInOneLanguageOnly() {
    var model = over(List.of(word(TYPES, "family-work", "name", "sv", "Vårt namn")), List.of());
    var name = model.get(TYPES, "family-work").name();
    assertEquals("Vårt namn", name.in("sv"));
    assertEquals(RELEASE.get(TYPES, "family-work").name().in("fi"), name.in("fi"));
    assertEquals("Familjearbete", RELEASE.get(TYPES, "family-work").name().in("sv"));
  }

  @Test
  void aTextTheModelHasInAnotherLanguageOnlyCanBeSaidInOnesOwn() {
    var type = RELEASE.get(TYPES, "family-work");
    var finnish = type.with(TextPath.with(type.content(), "text", Map.of("fi", "Alueen sanat")));
    var nodes = Map.of(TYPES, Map.of("family-work", finnish));
    var derived = new ModelRelease("c-1", "c-1", RELEASE.languages(), nodes);
    var own = word(TYPES, "family-work", "text", "sv", "Våra ord");
    var text = Overlay.over(derived, SHAPES, List.of(own), List.of()).get(TYPES, "family-work");
    assertEquals(
        Map.of("fi", "Alueen sanat", "sv", "Våra ord"), text.localized("text").byLanguage());
  }

  @Test
  void anAddressStaysWhenANameIsReworded() {
    var model = over(List.of(word(TYPES, "family-work", "name", "sv", "Vårt namn")), List.of());
    var before = RELEASE.get(TYPES, "family-work");
    for (var language : RELEASE.languages()) {
      assertEquals(before.slug(language), model.get(TYPES, "family-work").slug(language), language);
    }
  }

  @Test
  void aTextWithinAListIsReached() {
    var step = word("service-guides", "family-work", "steps.1.title", "en", "They come to you");
    var steps = over(List.of(step), List.of()).get("service-guides", "family-work").parts("steps");
    var before = RELEASE.get("service-guides", "family-work").parts("steps");
    assertEquals("They come to you", steps.get(1).localized("title").in("en"));
    assertEquals(
        before.get(1).localized("title").in("fi"), steps.get(1).localized("title").in("fi"));
    assertEquals(before.get(0), steps.get(0));
  }

  @Test
  void whatDoesNotDifferIsShared() {
    var model = over(List.of(word(TYPES, "family-work", "text", "fi", "Oma kuvaus")), List.of());
    assertNotSame(RELEASE.nodes().get(TYPES), model.nodes().get(TYPES));
    for (var type : RELEASE.nodes().keySet()) {
      if (!type.equals(TYPES)) {
        assertSame(RELEASE.nodes().get(type), model.nodes().get(type), type);
      }
    }
    assertSame(RELEASE.get(TYPES, "family-doctor"), model.get(TYPES, "family-doctor"));
    var words = model.get(TYPES, "family-work").content();
    assertSame(RELEASE.get(TYPES, "family-work").content().get("name"), words.get("name"));
  }

  @Test
  void aHiddenNodeIsNotListedButStillFound() {
    var model = over(List.of(hiding(TYPES, "father-activities")), List.of());
    assertEquals(RELEASE.all(TYPES).size() - 1, model.all(TYPES).size());
    assertTrue(model.bySlug(TYPES, "fi", slug("father-activities")).isEmpty());
    assertTrue(model.all(TYPES, List.of("father-activities")).isEmpty());
    assertSame(RELEASE.get(TYPES, "father-activities"), model.get(TYPES, "father-activities"));
    assertFalse(model.isShown(model.get(TYPES, "father-activities")));
    assertSame(RELEASE.nodes().get(TYPES), model.nodes().get(TYPES), "nothing is copied");
  }

  @Test
  void whatIsMarkedForSafetyReachesEveryTenant() {
    var rewordedLine = word("national-services", "emergency-112", "name", "fi", "Oma");
    var hiddenLine = hiding("national-services", "emergency-112");
    var notice = word("crisis-notice", "crisis-notice", "text", "fi", "Oma");
    var shelter = hiding(TYPES, "shelter");
    var guide = word("service-guides", "shelter", "forWhom", "fi", "Oma");
    assertSame(RELEASE, over(List.of(rewordedLine, hiddenLine, notice, shelter, guide), List.of()));
  }

  @Test
  void theMinimumMayBeRewordedButNotHidden() {
    var hidden = hiding(TYPES, "child-health-clinic");
    assertSame(RELEASE, over(List.of(hidden), List.of()));
    var reworded = word(TYPES, "child-health-clinic", "name", "fi", "Neuvola");
    var model = over(List.of(reworded), List.of());
    assertEquals("Neuvola", model.get(TYPES, "child-health-clinic").name().in("fi"));
  }

  @Test
  void anOwnTypeStandsLastAndOnItsBranch() {
    var model = over(List.of(), List.of(own("own-sauna", "parenting-everyday", "parenting")));
    var codes = model.all(TYPES).stream().map(ModelNode::code).toList();
    assertEquals("own-sauna", codes.get(codes.size() - 1));
    var branch = model.get("branches", "parenting-everyday").words("types");
    assertEquals("own-sauna", branch.get(branch.size() - 1));
    assertFalse(RELEASE.get("branches", "parenting-everyday").words("types").contains("own-sauna"));
  }

  @Test
  void anOwnTypeWithoutItsPlaceIsNotShownAndNothingLeadsToIt() {
    var article =
        new Grown(
            List.of(
                ModelNode.own(
                    "articles",
                    "own-art",
                    Map.of(
                        "title", Map.of("fi", "Oma"),
                        "theme", "parenting",
                        "services", List.of("own-sauna", "family-work")))),
            List.of());
    var model =
        over(List.of(), List.of(article, own("own-sauna", "no-such-branch", "no-such-theme")));
    assertTrue(model.find(TYPES, "own-sauna").isEmpty());
    assertEquals(List.of("family-work"), model.get("articles", "own-art").words("services"));
    assertSame(
        RELEASE.get("branches", "parenting-everyday"), model.get("branches", "parenting-everyday"));
  }

  @Test
  void anOwnBranchTakesItsTypesFromTheModelsBranch() {
    var model = over(List.of(), List.of(branch("own-saaristo", "family-cafe", "no-such-type")));
    assertEquals(List.of("family-cafe"), model.get("branches", "own-saaristo").words("types"));
    assertFalse(model.get("branches", "parenting-everyday").words("types").contains("family-cafe"));
    assertTrue(
        RELEASE.get("branches", "parenting-everyday").words("types").contains("family-cafe"));
    assertSame(RELEASE.get("branches", "learning-nepsy"), model.get("branches", "learning-nepsy"));
  }

  @Test
  void anOwnTypeGrowsOnAnOwnBranchAndWithoutItWhereItsThemeDoes() {
    var sauna = own("own-sauna", "own-saaristo", "parenting");
    var both = over(List.of(), List.of(sauna, branch("own-saaristo", "family-cafe")));
    assertEquals(
        List.of("family-cafe", "own-sauna"), both.get("branches", "own-saaristo").words("types"));
    assertFalse(both.get("branches", "parenting-everyday").words("types").contains("own-sauna"));

    var alone = over(List.of(), List.of(sauna));
    assertTrue(alone.get("branches", "parenting-everyday").words("types").contains("own-sauna"));
    assertTrue(alone.find(TYPES, "own-sauna").isPresent());
  }

  @Test
  void aTenantGivesAValueOfTheModelOtherwise() {
    var moved = new Change("branches", "learning-nepsy", "position", 1L);
    var gone = new Change("branches", "no-such-branch", "position", 1L);
    var model = over(List.of(), List.of(new Grown(List.of(), List.of(), List.of(moved, gone))));
    assertEquals(1, model.get("branches", "learning-nepsy").number("position", 0));
    assertTrue(model.find("branches", "no-such-branch").isEmpty());
    assertFalse(RELEASE.get("branches", "learning-nepsy").has("position"));
  }

  @Test
  void anOwnNodeWithoutLettersIsFoundByItsCode() {
    var node = ModelNode.own("articles", "own-x", Map.of("title", Map.of("fi", "🌳🌳")));
    assertEquals("own-x", node.slug("fi"));
  }

  @Test
  void theModelHasMovedOnWhenItsTextDiffersFromWhatWasOverridden() {
    var word = word(TYPES, "family-work", "name", "fi", "Oma");
    assertFalse(word.movedOn("Perhetyö"));
    assertTrue(word.movedOn("Perhetyö kotona"));
  }

  /** With another release the own words stay and the move shows. */
  @Test
  void aLaterReleaseKeepsOwnWordsAndTellsOfTheMove() {
    var later =
        new ShippedModel()
            .with("service-types.yaml", text -> text.replace("\"Familjearbete\"", "\"Nytt namn\""))
            .load();
    var own = own(RELEASE, new Place(TYPES, "family-work", "name", "sv"), "Vårt namn");
    var moved = new OwnWording(later, RELEASE.languages(), List.of(own)).movedOn();
    assertEquals(1, moved.size());
    var view = moved.keySet().iterator().next();
    assertEquals("Familjearbete", view.own().baseText());
    assertEquals("Nytt namn", view.model());
    assertEquals("Vårt namn", view.ours());
    var model = Overlay.over(later, SHAPES, List.of(own), List.of());
    assertEquals("Vårt namn", model.get(TYPES, "family-work").name().in("sv"));
    assertTrue(new OwnWording(RELEASE, RELEASE.languages(), List.of(own)).movedOn().isEmpty());
  }

  /** What a tenant's own words cost in memory, in objects that are not the release's. */
  @Test
  void onlyWhatDiffersTakesMemory() {
    var ten =
        RELEASE.all("articles").stream()
            .filter(node -> !new Safety(RELEASE).covers(node))
            .limit(10)
            .map(node -> word("articles", node.code(), "title", "fi", "Oma " + node.code()))
            .toList();
    int objects = ownObjects(over(ten, List.of()));
    assertTrue(objects < 200, "ten own titles take " + objects + " objects");
  }

  private static int ownObjects(ModelRelease model) {
    var shared = new IdentityHashMap<Object, Object>();
    count(RELEASE.nodes(), shared);
    var own = new IdentityHashMap<>(shared);
    count(model.nodes(), own);
    return own.size() - shared.size();
  }

  private static void count(Object value, Map<Object, Object> seen) {
    if (value == null || seen.put(value, value) != null) {
      return;
    }
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(member -> count(member, seen));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> count(item, seen));
    } else if (value instanceof ModelNode node) {
      count(node.content(), seen);
    }
  }

  private static ModelRelease over(List<OwnWord> words, List<Grown> own) {
    return Overlay.over(RELEASE, SHAPES, words, own);
  }

  private static Grown own(String code, String branch, String theme) {
    Map<String, Object> content = new HashMap<>();
    content.put("name", Map.of("fi", "Perhesauna", "sv", "Familjebastu", "en", "Family sauna"));
    content.put("themes", List.of(theme));
    content.put("level", "universal");
    return new Grown(
        List.of(ModelNode.own(TYPES, code, content)),
        List.of(
            new Mention("branches", branch, "types", code, new Likes("themes", List.of(theme)))));
  }

  private static Grown branch(String code, String... types) {
    Map<String, Object> content =
        Map.of("label", Map.of("fi", "Saaristo"), "dye", "lampi", "types", List.of(types));
    return new Grown(List.of(ModelNode.own("branches", code, content)), List.of());
  }

  private static OwnWord word(
      String type, String code, String field, String language, String value) {
    return own(RELEASE, new Place(type, code, field, language), value);
  }

  private static OwnWord own(ModelRelease base, Place place, String value) {
    var text =
        base.find(place.type(), place.code())
            .flatMap(node -> node.text(place.field(), place.language()))
            .orElse("");
    return new OwnWord(
        UUID.randomUUID(), place, value, OwnWord.hash(text), text, Instant.EPOCH, "Editor");
  }

  private static OwnWord hiding(String type, String code) {
    return own(RELEASE, Place.hiding(type, code), "true");
  }

  private static String slug(String code) {
    return RELEASE.get(TYPES, code).slug("fi");
  }

  private static Map<String, ModelShape> shapes() {
    Map<String, ModelShape> shapes = new HashMap<>();
    ShippedModel.allSections()
        .forEach(section -> section.shapes().forEach(shape -> shapes.put(shape.type(), shape)));
    return shapes;
  }
}
