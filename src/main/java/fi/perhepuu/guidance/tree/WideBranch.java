package fi.perhepuu.guidance.tree;

import fi.perhepuu.guidance.tree.shape.Bezier;
import fi.perhepuu.guidance.tree.shape.Crown;
import fi.perhepuu.guidance.tree.shape.Point;
import fi.perhepuu.guidance.tree.shape.Ribbon;
import fi.perhepuu.guidance.tree.shape.SvgPath;
import java.util.List;

/** One branch of the wide tree with everything on it: limb, label, stems, leaves and foliage. */
record WideBranch(Branch branch, WideLimb limb, List<LeafSpot> leaves) {

  private static final Ribbon RIBBON = new Ribbon(25, 38, 13, .74);

  LimbLink link(String idPrefix) {
    return new LimbLink(idPrefix + "-" + branch.id(), branch, limb.caption(), limb.line(), RIBBON);
  }

  /** The branch and then its leaves: the order in which they are read and tabbed through. */
  String links(String idPrefix, Species species) {
    StringBuilder links = new StringBuilder(link(idPrefix).svg("", 59, ""));
    leaves.forEach(leaf -> links.append(leaf.svg(species, branch.dye())));
    return links.toString();
  }

  String stems() {
    Bezier line = limb.line();
    SvgPath stems = new SvgPath();
    for (LeafSpot leaf : leaves) {
      Point end = leaf.stem();
      double lowered = end.y() - limb.y();
      if (Math.abs(lowered) > 20) {
        double outwards = Math.abs(end.x() - limb.frame().middle());
        double x = limb.across(Math.min(outwards - 18, limb.reach() - 6));
        stems.move(x, line.heightAt(x));
        double bendY = end.y() + (lowered < 0 ? 10 : -10);
        stems.bend(limb.across(outwards - 10), bendY, limb.across(outwards + 3), end.y());
      }
    }
    String drawn = stems.open();
    return drawn.isEmpty()
        ? ""
        : "<path d=\"%s\" stroke=\"var(--%s-limb)\"/>".formatted(drawn, branch.dye());
  }

  void addFoliage(Crown crown) {
    double outer = outermost();
    Point middle = new Point(limb.across((limb.inner() - 30 + outer) / 2), limb.y() - 2);
    crown.addRimmed(middle, (outer - limb.inner()) / 2 + 58, WideFrame.ROW * .60, 40);
  }

  /** How far from the trunk the branch reaches with its leaves. */
  double outermost() {
    return leaves.stream()
        .flatMap(leaf -> leaf.corners().stream())
        .mapToDouble(corner -> Math.abs(corner.x() - limb.frame().middle()))
        .reduce(limb.reach(), Math::max);
  }
}
