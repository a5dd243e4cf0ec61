package fi.perhepuu.guidance.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WideTreeTest {

  private final WideTree tree = new WideTree(Species.BIRCH, "tw", n -> "+ " + n + " muuta");

  @Test
  void theSameDataGivesTheSameBytes() {
    TreePicture picture = Pictures.of(8, 5, 1);
    String again =
        new WideTree(Species.BIRCH, "tw", n -> "+ " + n + " muuta").draw(Pictures.of(8, 5, 1));
    assertEquals(tree.draw(picture), again);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void everyBranchAndLeafIsALinkInReadingOrder(int leaves) {
    for (int branches = 0; branches <= 12; branches++) {
      TreePicture picture = Pictures.of(branches, leaves, branches);
      List<String> expected = new ArrayList<>();
      for (Branch branch : picture.branches()) {
        expected.add(branch.href());
        branch.leaves().forEach(leaf -> expected.add(leaf.href()));
      }
      assertEquals(expected, Drawing.read(tree.draw(picture)).hrefs());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 7, 40})
  void moreThanFiveLeavesEndInALinkToTheTheme(int leaves) {
    Drawing drawing = Drawing.read(tree.draw(Pictures.of(1, leaves, 3)));
    assertEquals(
        List.of("/t/b0", "/s/b0-0", "/s/b0-1", "/s/b0-2", "/s/b0-3", "/t/b0"), drawing.hrefs());
    var last = drawing.all("a").get(5);
    assertEquals("+ " + (leaves - 4) + " muuta", last.getTextContent());
    assertTrue(last.getAttribute("aria-label").startsWith(last.getTextContent()));
  }

  @ParameterizedTest
  @EnumSource(Species.class)
  void colorsComeFromClassesAndNothingIsStyledInline(Species species) {
    String svg = new WideTree(species, "tw", n -> "+" + n).draw(Pictures.of(8, 7, 2));
    assertFalse(svg.contains("style="));
    assertFalse(svg.contains("<style"));
    assertTrue(svg.contains("class=\"limb dye-puolukka\""));
    assertTrue(svg.contains("class=\"tleaf dye-kataja\""));
    assertFalse(svg.contains("NaN"));
  }

  @Test
  void thePictureSaysWhatItIs() {
    Drawing drawing = Drawing.read(tree.draw(Pictures.of(8, 3, 4)));
    assertEquals("group", drawing.svg().getAttribute("role"));
    assertEquals("tw-h", drawing.svg().getAttribute("aria-labelledby"));
    assertEquals("tw-d", drawing.svg().getAttribute("aria-describedby"));
    assertEquals("Palvelujen puu", drawing.all("title").get(0).getTextContent());
    assertEquals("tw-h", drawing.all("title").get(0).getAttribute("id"));
    assertEquals("tw-d", drawing.all("desc").get(0).getAttribute("id"));
  }

  @Test
  void foreignTextIsEscaped() {
    String nasty = "<b>&\"'\u0001\ud800";
    Drawing drawing = Drawing.read(tree.draw(Pictures.withLeaf(nasty, "/s?a=1&b=\"<")));
    assertEquals("<b>&\"'", drawing.all("a").get(1).getTextContent());
    assertEquals("/s?a=1&b=\"<", drawing.all("a").get(1).getAttribute("href"));
    assertEquals(0, drawing.all("b").size());
  }

  @Test
  void aTooLongLabelIsCutForTheEyeButNotForTheEar() {
    String label = "Lapsiperheiden sosiaaliohjaus ja muu neuvonta";
    var leaf = Drawing.read(tree.draw(Pictures.withLeaf(label, "/s"))).all("a").get(1);
    assertEquals(label, leaf.getAttribute("aria-label"));
    assertTrue(leaf.getTextContent().endsWith("…"));
    assertTrue(label.startsWith(leaf.getTextContent().replace("…", "")));
  }

  @Test
  void bothTreesMayStandOnOnePage() {
    TreePicture picture = Pictures.of(8, 5, 5);
    List<String> ids = new ArrayList<>(Drawing.read(tree.draw(picture)).ids());
    ids.addAll(Drawing.read(new NarrowTree(Species.BIRCH, "tn").draw(picture)).ids());
    assertEquals(ids.size(), new HashSet<>(ids).size());
    assertEquals(20, ids.size());
  }

  @Test
  void aTreeThatCannotBeDrawnSafelyIsRefused() {
    Branch branch = branch("a", "lampi");
    assertThrows(IllegalArgumentException.class, () -> picture(branch, branch));
    assertThrows(IllegalArgumentException.class, () -> branch("a b", "lampi"));
    assertThrows(IllegalArgumentException.class, () -> branch("", "lampi"));
    assertThrows(IllegalArgumentException.class, () -> branch("a", "lampi\" x=\""));
  }

  @Test
  void aThirteenthBranchIsRefused() {
    Branch[] many =
        IntStream.rangeClosed(1, 13).mapToObj(i -> branch("b" + i, "koivu")).toArray(Branch[]::new);
    assertThrows(IllegalArgumentException.class, () -> picture(many));
  }

  private static Branch branch(String id, String dye) {
    return new Branch(id, "Oksa", "Oksa", "/t", dye, List.of());
  }

  private static TreePicture picture(Branch... branches) {
    return new TreePicture("Puu", "Kuvaus", List.of(branches));
  }
}
