package fi.perhepuu.guidance.tree.shape;

/**
 * The tapered trunk with marks on its bark. {@code foot} and {@code tip} are its widths, {@code
 * flare} is how far the roots reach out on each side.
 */
public record Trunk(
    double middle, double top, double ground, double foot, double tip, double flare) {

  public String outline() {
    double half = foot / 2;
    double knee = ground - 90 * scale();
    return new SvgPath()
        .move(middle - half - flare, ground + 5 * scale())
        .curve(
            middle - half - 6 * scale(),
            ground - 8 * scale(),
            middle - half,
            ground - 44 * scale(),
            middle - half + 2 * scale(),
            knee)
        .line(middle - tip / 2, top + 14 * scale())
        .bend(middle, top - 22 * scale(), middle + tip / 2, top + 14 * scale())
        .line(middle + half - 2 * scale(), knee)
        .curve(
            middle + half,
            ground - 44 * scale(),
            middle + half + 6 * scale(),
            ground - 8 * scale(),
            middle + half + flare,
            ground + 5 * scale())
        .close();
  }

  public String svg(Dice dice) {
    return "<path d=\"%s\" fill=\"var(--trunk)\"/>".formatted(outline())
        + "<path d=\"%s\" stroke-width=\"%s\"".formatted(marks(dice), markWidth())
        + " stroke=\"var(--trunk-mark)\" stroke-linecap=\"round\"/>";
  }

  private String markWidth() {
    return SvgText.number(2 + 2 * scale());
  }

  private String marks(Dice dice) {
    StringBuilder marks = new StringBuilder();
    double gap = 4 + 15 * scale();
    double y = ground - 30 * scale();
    while (y > top + 30 * scale() + gap / 2) {
      double width = foot + (tip - foot) * (ground - y) / (ground - top);
      int side = dice.side();
      marks.append('M').append(SvgText.point(middle + side * width / 2, y));
      marks.append('h').append(SvgText.number(-side * width * (.2 + dice.next() * .32)));
      y -= gap + dice.next() * gap;
    }
    return marks.toString();
  }

  /** Curves of the foot follow the trunk's size; 1 is the trunk of the wide tree. */
  private double scale() {
    return flare / 30;
  }
}
