package fi.perhepuu.guidance.tree;

import fi.perhepuu.guidance.tree.shape.Bezier;
import fi.perhepuu.guidance.tree.shape.Point;
import fi.perhepuu.guidance.tree.shape.TextWidth;

/**
 * The place of one limb in the wide tree. Limbs alternate: even ones grow left, odd ones right and
 * a little lower. {@code inner} is where the label may start and {@code reach} where the tip is,
 * both outwards from the trunk.
 */
record WideLimb(WideFrame frame, int index, Caption caption) {

  static final double FONT_SIZE = 19;

  private static final double ROOM = 300;

  static WideLimb of(WideFrame frame, int index, Branch branch) {
    return new WideLimb(frame, index, Caption.fitted(branch.label(), FONT_SIZE, ROOM));
  }

  int side() {
    return index % 2 == 0 ? -1 : 1;
  }

  double y() {
    double lowered = side() > 0 ? .26 : 0;
    return WideFrame.TOP + WideFrame.ROW * (index / 2 + .45 + lowered);
  }

  /** The crown is widest in the middle of the tree. */
  double inner() {
    double share = frame.rows() > 1 ? (double) (index / 2) / (frame.rows() - 1) : 0;
    return 58 + StrictMath.sin(share * Math.PI) * 22;
  }

  double reach() {
    return inner() + TextWidth.of(caption.shown(), FONT_SIZE) * 1.03 + 44 + 30;
  }

  /** The x of a distance outwards from the trunk. */
  double across(double outwards) {
    return frame.middle() + side() * outwards;
  }

  Bezier line() {
    double root = y() + 64;
    return new Bezier(
        new Point(frame.middle(), root),
        new Point(across(inner() * .38), root - 40),
        new Point(across(inner() * .62), y() + 2),
        new Point(across(reach()), y() - 7));
  }
}
