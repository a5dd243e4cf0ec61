package fi.perhepuu.guidance.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.guidance.tree.shape.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However long the labels are, no leaf covers another and none is cut off. */
class LeafPlacesTest {

  private static final int TREES = 200;

  private final WideTree tree = new WideTree(Species.OAK, "tw", n -> "+ " + n + " muuta");

  @ParameterizedTest
  @ValueSource(ints = {6, 7, 8, 11, 12})
  void leavesDoNotOverlap(int branches) {
    for (int leaves = 2; leaves <= 7; leaves++) {
      for (int seed = 0; seed < TREES; seed++) {
        apart(leaves(Pictures.of(branches, leaves, seed)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 6, 7, 8, 12})
  void theViewBoxCoversEveryLeaf(int branches) {
    for (int leaves = 1; leaves <= 7; leaves++) {
      TreePicture picture = Pictures.of(branches, leaves, leaves);
      double[] box = Drawing.read(tree.draw(picture)).viewBox();
      for (LeafSpot leaf : leaves(picture)) {
        assertTrue(leaf.corners().stream().allMatch(corner -> inside(corner, box)));
      }
    }
  }

  @Test
  void aTreeOfShortLabelsKeepsTheDesignedWidth() {
    double[] box = Drawing.read(tree.draw(Pictures.withLeaf("Chat", "/s"))).viewBox();
    assertEquals(1110, box[2]);
    assertEquals(0, box[0]);
  }

  @Test
  void boxesThatCrossAreFoundByThisTest() {
    LeafSpot leaf = leaves(Pictures.of(6, 2, 1)).get(0);
    LeafSpot moved = new LeafSpot(leaf.label(), leaf.stem().plus(30, 30), 0, leaf.side());
    assertFalse(Boxes.apart(leaf.corners(), moved.corners()));
  }

  private List<LeafSpot> leaves(TreePicture picture) {
    return tree.branches(picture, WideFrame.of(picture)).stream()
        .flatMap(branch -> branch.leaves().stream())
        .toList();
  }

  private static void apart(List<LeafSpot> leaves) {
    for (int i = 0; i < leaves.size(); i++) {
      for (int j = 0; j < i; j++) {
        LeafSpot one = leaves.get(i);
        LeafSpot other = leaves.get(j);
        assertTrue(
            Boxes.apart(one.corners(), other.corners()),
            () -> one.label().caption() + " covers " + other.label().caption());
      }
    }
  }

  private static boolean inside(Point point, double[] box) {
    return point.x() >= box[0]
        && point.x() <= box[0] + box[2]
        && point.y() >= box[1]
        && point.y() <= box[1] + box[3];
  }
}
