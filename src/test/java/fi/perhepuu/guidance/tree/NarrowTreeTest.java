package fi.perhepuu.guidance.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class NarrowTreeTest {

  private final NarrowTree tree = new NarrowTree(Species.BIRCH, "tn");

  @Test
  void theSameDataGivesTheSameBytes() {
    String again = new NarrowTree(Species.BIRCH, "tn").draw(Pictures.of(8, 5, 1));
    assertEquals(tree.draw(Pictures.of(8, 5, 1)), again);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 6, 7, 8, 12})
  void everyBranchIsALinkInOrder(int branches) {
    TreePicture picture = Pictures.of(branches, 4, 2);
    String svg = tree.draw(picture);
    List<String> expected = picture.branches().stream().map(Branch::href).toList();
    assertEquals(expected, Drawing.read(svg).hrefs());
    assertFalse(svg.contains("style="));
    assertFalse(svg.contains("NaN"));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "5, 5", "12, 12", "40, 12"})
  void aSmallLeafStandsForEachService(int services, int leaves) {
    Drawing drawing = Drawing.read(tree.draw(Pictures.of(1, services, 3)));
    long drawn =
        drawing.all("path").stream()
            .filter(path -> path.getAttribute("transform").contains("scale("))
            .count();
    assertEquals(leaves, drawn);
  }

  @ParameterizedTest
  @CsvSource({"Nuoren elämä, 15", "Oppiminen ja nepsykö, 12.7"})
  void aLongerLabelHasSmallerLetters(String label, String size) {
    assertEquals(size, label(label).getAttribute("font-size"));
    assertEquals(label, label(label).getTextContent());
  }

  @Test
  void aLabelThatFitsInNoSizeIsCutForTheEyeOnly() {
    String words = "Kasvatus ja koko perheen arki";
    assertEquals("12.5", label(words).getAttribute("font-size"));
    assertTrue(label(words).getTextContent().endsWith("…"));
    Element link = drawing("Kasvatus", words).all("a").get(0);
    assertEquals(words, link.getAttribute("aria-label"));
  }

  @Test
  void withoutAShortLabelTheLongOneIsUsed() {
    Drawing drawing = drawing("Raha ja asuminen", "");
    assertEquals("Raha ja asuminen", drawing.all("textPath").get(0).getTextContent());
  }

  @Test
  void eachLinkIsTallEnoughForAThumb() {
    for (Element target : Drawing.read(tree.draw(Pictures.of(8, 3, 4))).all("rect")) {
      assertEquals("48", target.getAttribute("height"));
    }
  }

  private Element label(String words) {
    return drawing("Nimi", words).all("textPath").get(0);
  }

  private Drawing drawing(String label, String shortLabel) {
    Branch branch = new Branch("b", label, shortLabel, "/t/b", "koivu", List.of());
    return Drawing.read(tree.draw(new TreePicture("Puu", "Kuvaus", List.of(branch))));
  }
}
