package fi.perhepuu.guidance.tree;

import fi.perhepuu.guidance.tree.shape.SvgPath;

/** The outline of a lying leaf: its stem at 0,0 and its tip at {@code width},0. */
final class LeafShape {

  static final double HEIGHT = 40;

  /** How far above and below its middle the widest outline reaches. */
  static final double HALF = 22.5;

  private static final double A = HEIGHT / 2;

  private LeafShape() {}

  static String outline(Species species, double width) {
    return switch (species) {
      case BIRCH -> birch(width);
      case OAK -> oak(width);
      case PINE -> rounded(width);
      case ROWAN -> rowan(width);
    };
  }

  /** Full round base and a long drawn-out tip that lifts a little. */
  private static String birch(double w) {
    double k = HEIGHT * .62;
    double t = HEIGHT * 1.12;
    return new SvgPath()
        .move(0, 0)
        .curve(k * .1, -A * .72, k * .55, -A, k * 1.15, -A)
        .across(w - t)
        .curve(w - t * .6, -A, w - t * .36, -A * .55, w + 2, -A * .34)
        .curve(w - t * .24, A * .34, w - t * .52, A, w - t * 1.05, A)
        .across(k * 1.15)
        .curve(k * .55, A, k * .1, A * .72, 0, 0)
        .close();
  }

  /** Three wavy lobes on each side. */
  private static String oak(double w) {
    return new SvgPath()
        .move(0, 0)
        .curve(w * .03, -A, w * .16, -A * 1.1, w * .26, -A * .86)
        .curve(w * .36, -A * 1.2, w * .5, -A * 1.2, w * .58, -A * .9)
        .curve(w * .7, -A * 1.16, w * .84, -A * 1.1, w * .88, -A * .78)
        .curve(w, -A * .8, w * 1.02, A * .8, w * .88, A * .78)
        .curve(w * .84, A * 1.1, w * .7, A * 1.16, w * .58, A * .9)
        .curve(w * .5, A * 1.2, w * .36, A * 1.2, w * .26, A * .86)
        .curve(w * .16, A * 1.1, w * .03, A, 0, 0)
        .close();
  }

  /** A soft leaf with a blunt tip, for trees whose own needles could carry no words. */
  private static String rounded(double w) {
    double k = HEIGHT * .7;
    double t = HEIGHT * .8;
    return new SvgPath()
        .move(0, 0)
        .curve(k * .1, -A * .72, k * .5, -A, k, -A)
        .across(w - t)
        .curve(w - t * .4, -A, w, -A * .62, w, 0)
        .curve(w, A * .62, w - t * .4, A, w - t, A)
        .across(k)
        .curve(k * .5, A, k * .1, A * .72, 0, 0)
        .close();
  }

  /** Small leaflets in a row on each side and one at the tip. */
  private static String rowan(double w) {
    double root = HEIGHT * .35;
    double tip = HEIGHT * .6;
    int leaflets = (int) Math.max(3, Math.round((w - root - tip) / 24));
    double step = (w - root - tip) / leaflets;
    SvgPath path = new SvgPath().move(0, 0).bend(root * .2, -A * .8, root, -A * .8);
    for (int i = 0; i < leaflets; i++) {
      double x = root + i * step;
      path.curve(x + step * .3, -A * 1.12, x + step * .95, -A * 1.12, x + step, -A * .8);
    }
    path.curve(w - tip * .4, -A * .9, w - tip * .2, -A * .3, w, 0);
    path.curve(w - tip * .2, A * .3, w - tip * .4, A * .9, w - tip, A * .8);
    for (int i = leaflets; i > 0; i--) {
      double x = root + i * step;
      path.curve(x - step * .05, A * 1.12, x - step * .7, A * 1.12, x - step, A * .8);
    }
    return path.bend(root * .2, A * .8, 0, 0).close();
  }
}
