package fi.perhepuu.guidance.tree;

import fi.perhepuu.guidance.tree.shape.Crown;
import fi.perhepuu.guidance.tree.shape.Dice;
import fi.perhepuu.guidance.tree.shape.Ornaments;
import fi.perhepuu.guidance.tree.shape.Point;
import fi.perhepuu.guidance.tree.shape.SvgText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Draws the tree for phones: the branches are the links, and small leaves tell how many services
 * each of them has. Colors come from the classes {@code dye-…}.
 */
public final class NarrowTree {

  private static final double BASELINE = 5.2;

  private final Species species;
  private final String idPrefix;

  public NarrowTree(Species species, String idPrefix) {
    this.species = species;
    this.idPrefix = idPrefix;
  }

  public String draw(TreePicture picture) {
    NarrowFrame frame = NarrowFrame.of(picture);
    List<NarrowBranch> branches = branches(picture, frame);
    Dice dice = new Dice(5);
    return new TreeFrame("tree-n " + species.cssClass(), idPrefix, picture).open(viewBox(frame))
        + "<defs>"
        + joined(branches, branch -> branch.link(idPrefix).baseline(BASELINE))
        + "</defs>"
        + crown(frame, branches, dice).svg()
        + Ornaments.ground(NarrowFrame.WIDTH, frame.ground(), frame.height() + 2)
        + "<g aria-hidden=\"true\">"
        + frame.trunk().svg(dice)
        + joined(branches, branch -> branch.leaves(dice))
        + Ornaments.bird(frame.middle() + 1, NarrowFrame.TOP - 20, .9)
        + "</g>"
        + joined(branches, branch -> branch.svg(idPrefix))
        + "</svg>";
  }

  private static String joined(List<NarrowBranch> branches, Function<NarrowBranch, String> part) {
    return branches.stream().map(part).collect(Collectors.joining());
  }

  private static Crown crown(NarrowFrame frame, List<NarrowBranch> branches, Dice dice) {
    Crown crown = new Crown(dice);
    branches.forEach(branch -> branch.addFoliage(crown));
    double height = frame.rows() * NarrowFrame.ROW;
    return crown.add(new Point(frame.middle(), NarrowFrame.TOP + height * .4), 80, height * .46);
  }

  private static List<NarrowBranch> branches(TreePicture picture, NarrowFrame frame) {
    List<NarrowBranch> branches = new ArrayList<>();
    for (Branch branch : picture.branches()) {
      branches.add(new NarrowBranch(frame, branches.size(), branch));
    }
    return branches;
  }

  private static String viewBox(NarrowFrame frame) {
    return "0 0 %s %s".formatted(SvgText.number(NarrowFrame.WIDTH), SvgText.number(frame.height()));
  }
}
