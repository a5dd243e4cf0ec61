package fi.perhepuu.licensing.releases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.publishing.NodeChange;
import fi.perhepuu.licensing.publishing.ReleaseChanges;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The second release we ship is a true upgrade: it adds, changes, moves, retires and corrects. */
class SecondReleaseTest {

  private static final String TYPES = "service-types";
  private static final Path FOLDER = ShippedModel.FOLDER.resolveSibling("2026.2");
  private static final ModelSource FILES = new ModelSource(SecondReleaseTest::open);
  private static final ModelRelease FIRST = new ShippedModel().load();
  private static final ModelRelease SECOND =
      new ModelLoader("2026.2", FILES, new Below(FIRST)).load(ShippedModel.allSections());
  private static final List<NodeChange> CHANGES = ReleaseChanges.between(FIRST, SECOND);

  @Test
  void itAddsWhatFamiliesAskedFor() {
    assertEquals(
        Set.of(
            "service-types/lets-talk",
            "service-types/support-family",
            "service-guides/lets-talk",
            "service-guides/support-family",
            "articles/art-family-meals",
            "articles/art-grandparents",
            "articles/art-support-family",
            "help-button-templates/money-help",
            "national-services/takuusaatio"),
        those("added"));
  }

  @Test
  void itRetiresAndSaysWhatTakesItsPlace() {
    assertEquals(
        Set.of("service-types/multilingual-guidance", "articles/art-picky-eating"),
        those("retired"));
    assertEquals(
        List.of("multilingual-guidance"),
        SECOND.get(TYPES, "integration-services").words("replaces"));
    assertEquals(
        List.of("art-picky-eating"), SECOND.get("articles", "art-family-meals").words("replaces"));
  }

  @Test
  void itMovesByCode() {
    assertEquals("early", FIRST.get(TYPES, "peer-group").string("level").orElseThrow());
    assertEquals("universal", SECOND.get(TYPES, "peer-group").string("level").orElseThrow());
    assertTrue(SECOND.get(TYPES, "afternoon-activities").words("themes").contains("meeting"));
    assertTrue(branch("parenting-everyday").words("types").contains("parish-family-activities"));
    assertFalse(branch("money-housing").words("types").contains("parish-family-activities"));
  }

  @Test
  void everyTypeIsOnOneBranch() {
    var placed =
        SECOND.all("branches").stream().flatMap(it -> it.words("types").stream()).sorted().toList();
    assertEquals(SECOND.all(TYPES).stream().map(ModelNode::code).sorted().toList(), placed);
  }

  @Test
  void itCorrectsWhatKeepsFamiliesSafeAndAFactOfTheLaw() {
    for (var safe : List.of("crisis-notice/crisis-notice", "national-services/mll-child-line")) {
      assertTrue(those("changed").contains(safe), safe);
    }
    var fact = SECOND.get("law-facts", "bilingual-threshold");
    assertFalse(fact.flag("verify"));
    assertNotEquals(FIRST.get("law-facts", "bilingual-threshold").content(), fact.content());
  }

  @Test
  void anAddressStaysWhenANameChanges() {
    for (var language : SECOND.languages()) {
      for (var node : FIRST.all(TYPES)) {
        var now = SECOND.get(TYPES, node.code());
        assertEquals(node.slug(language), now.slug(language), node.code());
      }
    }
  }

  @Test
  void whatItLeavesAloneIsTheSame() {
    assertSame(FIRST.get("themes", "growth"), SECOND.get("themes", "growth"));
    assertSame(FIRST.get("articles", "art-grief"), SECOND.get("articles", "art-grief"));
  }

  @Test
  void everythingNewCanBeReadInFullInEveryLanguage() {
    for (var code : List.of("art-family-meals", "art-grandparents", "art-support-family")) {
      var body = SECOND.get("articles", code).localized("body");
      SECOND.languages().forEach(it -> assertTrue(body.has(it) && !body.in(it).isBlank(), code));
    }
  }

  @Test
  void noFileIsLeftUnread() throws IOException {
    try (var all = Files.walk(FOLDER)) {
      var names =
          all.filter(Files::isRegularFile)
              .map(file -> FOLDER.relativize(file).toString())
              .collect(Collectors.toCollection(TreeSet::new));
      names.removeAll(FILES.read());
      assertEquals(new TreeSet<>(), names, "belong to no node");
    }
  }

  private static InputStream open(String name) {
    try {
      var file = FOLDER.resolve(name);
      return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static ModelNode branch(String code) {
    return SECOND.get("branches", code);
  }

  private static Set<String> those(String kind) {
    return CHANGES.stream()
        .filter(change -> change.kind().equals(kind))
        .map(change -> change.type() + "/" + change.code())
        .collect(Collectors.toSet());
  }
}
