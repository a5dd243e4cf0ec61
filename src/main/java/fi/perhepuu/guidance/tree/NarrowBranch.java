package fi.perhepuu.guidance.tree;

import fi.perhepuu.guidance.tree.shape.Bezier;
import fi.perhepuu.guidance.tree.shape.Crown;
import fi.perhepuu.guidance.tree.shape.Dice;
import fi.perhepuu.guidance.tree.shape.Point;
import fi.perhepuu.guidance.tree.shape.Ribbon;
import fi.perhepuu.guidance.tree.shape.SmallLeaf;
import fi.perhepuu.guidance.tree.shape.SvgText;
import fi.perhepuu.guidance.tree.shape.TextWidth;

/**
 * One branch of the narrow tree. Only the limb is a link, tall enough for a thumb; the small leaves
 * on it show how many services there are.
 */
record NarrowBranch(NarrowFrame frame, int index, Branch branch) {

  private static final Ribbon RIBBON = new Ribbon(16, 29, 13, .62);
  private static final double LARGEST_FONT = 15;
  private static final double SMALLEST_FONT = 12.5;
  private static final int MOST_LEAVES = 12;

  private int side() {
    return index % 2 == 0 ? -1 : 1;
  }

  private double y() {
    return NarrowFrame.TOP + index / 2 * NarrowFrame.ROW + 48 + (side() > 0 ? 34 : 0);
  }

  private double across(double outwards) {
    return frame.middle() + side() * outwards;
  }

  private Bezier line() {
    double root = y() + 36;
    return new Bezier(
        new Point(frame.middle(), root),
        new Point(across(14), root - 14),
        new Point(across(26), y()),
        new Point(across(frame.middle() - 8), y() - 6));
  }

  /** Letters shrink a little before a label is cut. */
  private double fontSize() {
    double needed = TextWidth.of(words(), LARGEST_FONT) * 1.06;
    return Math.max(SMALLEST_FONT, Math.min(LARGEST_FONT, LARGEST_FONT * room() / needed));
  }

  private double room() {
    return frame.middle() - 34;
  }

  private String words() {
    String shortLabel = branch.shortLabel();
    return shortLabel == null || shortLabel.isBlank() ? branch.label() : shortLabel;
  }

  LimbLink link(String idPrefix) {
    Caption caption = Caption.fitted(words(), fontSize(), room() / 1.06 + .1);
    return new LimbLink(idPrefix + "-" + branch.id(), branch, caption, line(), RIBBON);
  }

  String svg(String idPrefix) {
    String target =
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"48\" fill=\"none\" pointer-events=\"all\"/>"
            .formatted(
                SvgText.number(side() > 0 ? frame.middle() + 14 : 4),
                SvgText.number(y() - 26),
                SvgText.number(frame.middle() - 18));
    return link(idPrefix).svg(target, 57, SvgText.number(fontSize()));
  }

  /** One small leaf for each service, as far as they can be told apart. */
  String leaves(Dice dice) {
    int count = Math.min(MOST_LEAVES, branch.leaves().size());
    StringBuilder leaves = new StringBuilder();
    for (int i = 0; i < count; i++) {
      Point point = line().at(.36 + (i + .5) * .6 / count);
      int below = i % 2 == 0 ? -1 : 1;
      String outline = SmallLeaf.outline(19 + dice.next() * 5);
      double angle = (below < 0 ? -58 : 52) + (dice.next() - .5) * 26;
      leaves.append(
          "<path d=\"%s\" transform=\"translate(%s) scale(%d,1) rotate(%s)\"/>"
              .formatted(
                  outline,
                  SvgText.point(point.x(), point.y() + below * 13),
                  side(),
                  SvgText.number(angle)));
    }
    return count == 0 ? "" : "<g fill=\"var(--%s)\">%s</g>".formatted(branch.dye(), leaves);
  }

  void addFoliage(Crown crown) {
    crown.add(new Point(across(frame.middle() * .5), y()), frame.middle() * .56, 62);
  }
}
