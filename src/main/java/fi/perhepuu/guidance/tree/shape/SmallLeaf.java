package fi.perhepuu.guidance.tree.shape;

/** A small leaf without words: at the rim of a crown, on the trunk, or one for each service. */
public final class SmallLeaf {

  private SmallLeaf() {}

  /** The outline of a leaf of the given length that grows from 0,0 to the right. */
  public static String outline(double length) {
    return new SvgPath()
        .move(0, 0)
        .curve(length * .1, -length * .5, length * .6, -length * .55, length, 0)
        .curve(length * .6, length * .45, length * .2, length * .4, 0, 0)
        .close();
  }

  /** The same leaf drawn in place in whole units, so that a crown's rim can be a single path. */
  public static String placed(double x, double y, double length, double degrees) {
    double cos = StrictMath.cos(Math.toRadians(degrees)) * length;
    double sin = StrictMath.sin(Math.toRadians(degrees)) * length;
    return "M"
        + Math.round(x)
        + ","
        + Math.round(y)
        + step('c', .1, -.5, cos, sin)
        + step(' ', .6, -.55, cos, sin)
        + step(' ', 1, 0, cos, sin)
        + step('c', -.4, .4, cos, sin)
        + step(' ', -.8, .35, cos, sin)
        + step(' ', -1, 0, cos, sin)
        + "z";
  }

  private static String step(char before, double along, double aside, double cos, double sin) {
    long x = Math.round(along * cos - aside * sin);
    long y = Math.round(along * sin + aside * cos);
    return before + (x + "," + y);
  }
}
