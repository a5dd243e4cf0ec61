package fi.perhepuu.guidance.tree;

import fi.perhepuu.guidance.tree.shape.Crown;
import fi.perhepuu.guidance.tree.shape.Dice;
import fi.perhepuu.guidance.tree.shape.Ornaments;
import fi.perhepuu.guidance.tree.shape.Point;
import fi.perhepuu.guidance.tree.shape.SvgText;
import fi.perhepuu.guidance.tree.shape.Trunk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Draws the tree for wide screens: every branch is a link to its theme and every leaf a link to its
 * service. A branch with more than five services shows four of them and a leaf whose words {@code
 * overflow} gives from the number of the others. Colors come from the classes {@code dye-…}.
 */
public final class WideTree {

  private static final double BASELINE = 6.6;
  private static final double MARGIN = 14;

  private final Species species;
  private final String idPrefix;
  private final IntFunction<String> overflow;

  public WideTree(Species species, String idPrefix, IntFunction<String> overflow) {
    this.species = species;
    this.idPrefix = idPrefix;
    this.overflow = overflow;
  }

  public String draw(TreePicture picture) {
    WideFrame frame = WideFrame.of(picture);
    List<WideBranch> branches = branches(picture, frame);
    Dice dice = new Dice(7);
    String trunk = trunk(frame, dice);
    return new TreeFrame("tree-w " + species.cssClass(), idPrefix, picture)
            .open(viewBox(frame, branches))
        + "<defs>"
        + joined(branches, branch -> branch.link(idPrefix).baseline(BASELINE))
        + "</defs>"
        + crown(frame, branches, dice).svg()
        + Ornaments.ground(WideFrame.WIDTH, frame.ground(), frame.height() + 2)
        + "<g aria-hidden=\"true\">"
        + trunk
        + "<g fill=\"none\" stroke-width=\"3\" stroke-linecap=\"round\">"
        + joined(branches, WideBranch::stems)
        + "</g></g>"
        + joined(branches, branch -> branch.links(idPrefix, species))
        + "</svg>";
  }

  private static String joined(List<WideBranch> branches, Function<WideBranch, String> part) {
    return branches.stream().map(part).collect(Collectors.joining());
  }

  List<WideBranch> branches(TreePicture picture, WideFrame frame) {
    List<WideBranch> branches = new ArrayList<>();
    for (Branch branch : picture.branches()) {
      WideLimb limb = WideLimb.of(frame, branches.size(), branch);
      List<LeafLabel> labels = LeafLabel.of(branch, overflow);
      branches.add(new WideBranch(branch, limb, LeafPlan.of(limb, labels)));
    }
    return branches;
  }

  private static String trunk(WideFrame frame, Dice dice) {
    Trunk trunk = frame.trunk();
    return trunk.svg(dice)
        + Ornaments.twigLeaves(trunk.middle(), trunk.top())
        + Ornaments.bird(trunk.middle() + 2, trunk.top() - 26, 1.2);
  }

  private static Crown crown(WideFrame frame, List<WideBranch> branches, Dice dice) {
    Crown crown = new Crown(dice);
    branches.forEach(branch -> branch.addFoliage(crown));
    double height = frame.crownHeight();
    Point middle = new Point(frame.middle(), WideFrame.TOP + height * .44);
    return crown.addRimmed(middle, 210, height * .49, 60);
  }

  /** Wider than usual if the leaves need it, so that nothing is ever clipped. */
  private static String viewBox(WideFrame frame, List<WideBranch> branches) {
    double half =
        branches.stream()
            .mapToDouble(branch -> branch.outermost() + MARGIN)
            .reduce(frame.middle(), Math::max);
    return "%s 0 %s %s"
        .formatted(
            SvgText.number(frame.middle() - half),
            SvgText.number(half * 2),
            SvgText.number(frame.height()));
  }
}
