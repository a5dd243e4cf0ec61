package fi.perhepuu.guidance.tree.shape;

/** The pale foliage behind the branches: soft ellipses with a rim of small leaves. */
public final class Crown {

  private static final double RIM_LEAF = 20;
  private static final double OVERLAP = 6;

  private final Dice dice;
  private final StringBuilder ellipses = new StringBuilder();
  private final StringBuilder rim = new StringBuilder();

  public Crown(Dice dice) {
    this.dice = dice;
  }

  public Crown add(Point middle, double rx, double ry) {
    ellipses.append(
        "<ellipse cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\"/>"
            .formatted(
                SvgText.number(middle.x()),
                SvgText.number(middle.y()),
                SvgText.number(rx),
                SvgText.number(ry)));
    return this;
  }

  public Crown addRimmed(Point middle, double rx, double ry, int leaves) {
    add(middle, rx, ry);
    for (int i = 0; i < leaves; i++) {
      double angle = (double) i / leaves * Math.PI * 2 + dice.next() * .16;
      double length = RIM_LEAF * (.8 + dice.next() * .5);
      double x = middle.x() + StrictMath.cos(angle) * (rx - OVERLAP);
      double y = middle.y() + StrictMath.sin(angle) * (ry - OVERLAP);
      rim.append(SmallLeaf.placed(x, y, length, Math.toDegrees(angle) + (dice.next() - .5) * 70));
    }
    return this;
  }

  public String svg() {
    String leaves = rim.isEmpty() ? "" : "<path d=\"" + rim + "\"/>";
    return "<g class=\"crown\" fill=\"var(--crown-soft)\" aria-hidden=\"true\">"
        + ellipses
        + leaves
        + "</g>";
  }
}
