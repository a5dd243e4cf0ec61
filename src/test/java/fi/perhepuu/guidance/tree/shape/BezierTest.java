package fi.perhepuu.guidance.tree.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BezierTest {

  private final Bezier right =
      new Bezier(new Point(0, 64), new Point(20, 24), new Point(40, 2), new Point(200, -7));
  private final Bezier left =
      new Bezier(new Point(0, 64), new Point(-20, 24), new Point(-40, 2), new Point(-200, -7));

  @Test
  void theCurveRunsFromStartToEnd() {
    assertEquals(right.start(), right.at(0));
    assertEquals(right.end(), right.at(1));
  }

  @Test
  void aDirectionIsOneUnitLong() {
    Point direction = right.direction(.3);
    assertEquals(1, Math.hypot(direction.x(), direction.y()), 1e-9);
    assertTrue(direction.x() > 0 && direction.y() < 0);
  }

  @Test
  void theHeightIsFoundBetweenAndBeyondTheEnds() {
    assertEquals(64, right.heightAt(-50), 1e-9);
    assertEquals(-7, right.heightAt(999), 1e-9);
    assertTrue(right.heightAt(100) < 64 && right.heightAt(100) > -7);
  }

  @Test
  void aBaselineAlwaysRunsFromLeftToRight() {
    assertEquals("M0,65C20,25 40,3 200,-6", right.baseline(1));
    assertEquals("M-200,-6C-40,3 -20,25 0,65", left.baseline(1));
  }

  @Test
  void aLimbIsWidestWhereItHoldsItsLabel() {
    Bezier straight =
        new Bezier(new Point(0, 0), new Point(40, 0), new Point(80, 0), new Point(120, 0));
    var limb = Outline.read(new Ribbon(25, 38, 13, .74).along(straight)).bounds();
    assertEquals(38, limb.getHeight(), .5);
    assertEquals(120, limb.getWidth(), .1);
  }
}
