package fi.perhepuu.licensing.releases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.data.FaultyData;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A release that follows another holds what it changes; everything else is the other's own. */
class FollowingReleaseTest {

  private static final ModelRelease FIRST = new ShippedModel().load();
  private static final String THEMES = "themes.yaml";
  private static final String ADDED =
      """
      - code: neighbors
        name: {fi: "Naapurit", sv: "Grannar", en: "Neighbors"}
        lead: {fi: "Apua läheltä.", sv: "Hjälp nära.", en: "Help close by."}
      """;

  private final FollowingModel files = new FollowingModel(FIRST);

  @Test
  void aReleaseThatChangesNothingSharesEveryNode() {
    var next = files.load();
    for (var type : FIRST.nodes().keySet()) {
      if (!type.equals("release")) {
        FIRST.known(type).forEach(node -> assertSame(node, next.get(type, node.code())));
      }
    }
    assertNotEquals(FIRST.sha256(), next.sha256());
  }

  @Test
  void aNewNodeComesLast() {
    var themes = List.copyOf(files.with(THEMES, ADDED).load().all("themes"));
    assertEquals(FIRST.all("themes").size() + 1, themes.size());
    assertEquals("neighbors", themes.get(themes.size() - 1).code());
  }

  @Test
  void aChangedNodeStandsWhereItStood() {
    var before = FIRST.all("themes").iterator().next().code();
    var next = files.with(THEMES, ADDED.replace("neighbors", before)).load();
    assertEquals(before, next.all("themes").iterator().next().code());
    assertEquals("Neighbors", next.get("themes", before).name().in("en"));
    assertNotEquals("Neighbors", FIRST.get("themes", before).name().in("en"));
    var other = List.copyOf(FIRST.all("themes")).get(1);
    assertSame(other, next.get("themes", other.code()));
  }

  @Test
  void oneLongerTextIsReplacedInOneLanguage() {
    var next = files.with("articles/art-baby-sleep.sv.md", "# Sömn\n").load();
    var body = next.get("articles", "art-baby-sleep").localized("body");
    assertEquals("# Sömn\n", body.in("sv"));
    assertSame(FIRST.get("articles", "art-baby-sleep").localized("body").in("fi"), body.in("fi"));
    assertSame(FIRST.get("articles", "art-money"), next.get("articles", "art-money"));
  }

  @Test
  void aRetiredNodeIsNotShownButFound() {
    var next = files.retiring("articles: [art-picky-eating]").load();
    assertEquals(FIRST.all("articles").size() - 1, next.all("articles").size());
    var retired = next.get("articles", "art-picky-eating");
    assertFalse(next.isShown(retired));
    assertSame(FIRST.get("articles", "art-picky-eating"), retired);
  }

  @Test
  void whatIsRetiredMayNotBeNamed() {
    var fault = faults(files.retiring("service-types: [multilingual-guidance]")).get(0);
    assertTrue(fault.file().startsWith(FIRST.version() + "/"), fault::toString);
    assertTrue(fault.reason().endsWith("names 'multilingual-guidance', which is retired"));
  }

  @Test
  void whatDoesNotExistCannotBeRetired() {
    var fault = faults(files.retiring("articles: [art-nowhere]")).get(0);
    assertEquals("release.yaml:1: retires 'art-nowhere', not in articles", fault.toString());
  }

  @Test
  void whatIsRetiredIsNotWrittenToo() {
    files.with(THEMES, ADDED.replace("neighbors", "growth")).retiring("themes: [growth]");
    var fault = faults(files).get(0);
    assertEquals("release.yaml:1: retires 'growth' and writes it in themes.yaml", "" + fault);
  }

  @Test
  void aNodeKeepsItsType() {
    var type = FIRST.all("service-types").iterator().next().code();
    var fault = faults(files.with(THEMES, ADDED.replace("neighbors", type))).get(0);
    assertEquals(THEMES + ":1", fault.file() + ":" + fault.line());
    assertTrue(fault.reason().endsWith("a node keeps its type"), fault::toString);
  }

  @Test
  void aReferenceThatLeadsNowhere() {
    files.with(THEMES, ADDED + "  module: nowhere\n");
    refused("themes.yaml:1: neighbors: 'module' names 'nowhere', not in modules");
  }

  @Test
  void aCodeUsedTwice() {
    refusedFirst(
        files.with(THEMES, ADDED + ADDED), "themes.yaml:4: code 'neighbors' is used twice");
  }

  @Test
  void aTextThatLacksALanguage() {
    files.with(THEMES, ADDED.replace(", sv: \"Grannar\"", ""));
    refused("themes.yaml:1: neighbors: 'name' lacks sv");
  }

  @Test
  void aModelThatFollowsAnotherOneWritesItsOwnInTheLanguagesItPublishes() {
    var own = files.about().replace("perhepuu-family-centre", "county") + "  writtenIn: [fi]\n";
    files.with("release.yaml", own);
    var theme = ADDED.replaceAll(", sv: \"[^}]*", "");
    assertEquals(
        "Naapurit", files.with(THEMES, theme).load().get("themes", "neighbors").name().in("sv"));
    files.with(THEMES, theme.replace("neighbors", "growth"));
    assertEquals("themes.yaml:1: growth: 'name' lacks sv", faults(files).get(0).toString());
    files.with(THEMES, ADDED).with("release.yaml", own.replace("[fi]", "[ru]"));
    refusedFirst(files, "release.yaml:1: 'writtenIn' must be some of the release's languages");
  }

  @Test
  void theModelItselfIsWrittenInAllItsLanguages() {
    files.with("release.yaml", files.about() + "  writtenIn: [fi]\n");
    refused("release.yaml:1: 'writtenIn' is for a model that follows another one");
  }

  @Test
  void aReleaseBearsItsOwnVersion() {
    files.with("release.yaml", files.about().replace(FollowingModel.VERSION, "other"));
    var code = "must be the release's, " + FollowingModel.VERSION;
    refusedFirst(files, "release.yaml:1: code 'other' " + code);
  }

  private void refused(String expected) {
    assertEquals(List.of(expected), faults(files).stream().map(Fault::toString).toList());
  }

  private static void refusedFirst(FollowingModel files, String expected) {
    assertEquals(expected, faults(files).get(0).toString());
  }

  private static List<Fault> faults(FollowingModel files) {
    return assertThrows(FaultyData.class, files::load).faults();
  }
}
