package fi.perhepuu.guidance.tree;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.guidance.tree.shape.Outline;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeafShapeTest {

  /** The layout relies on it: what is placed apart is also drawn apart. */
  @ParameterizedTest
  @EnumSource(Species.class)
  void aLeafStaysInItsBoxAndHoldsItsWords(Species species) {
    for (double width = 100; width <= 300; width += 12.5) {
      Outline outline = Outline.read(LeafShape.outline(species, width));
      Rectangle2D drawn = outline.bounds();
      assertTrue(drawn.getMinY() >= -LeafShape.HALF && drawn.getMaxY() <= LeafShape.HALF);
      assertTrue(drawn.getMinX() >= -.5 && drawn.getMaxX() <= width + 2.5);
      assertTrue(outline.covers(22, -8, width - 50, 16), species + " " + width);
    }
  }
}
