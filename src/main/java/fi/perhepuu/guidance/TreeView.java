package fi.perhepuu.guidance;

import fi.perhepuu.guidance.tree.Branch;
import fi.perhepuu.guidance.tree.Leaf;
import fi.perhepuu.guidance.tree.NarrowTree;
import fi.perhepuu.guidance.tree.Species;
import fi.perhepuu.guidance.tree.TreePicture;
import fi.perhepuu.guidance.tree.WideTree;
import fi.perhepuu.platform.html.Frame;
import java.util.List;

/**
 * The service tree of a tenant: drawn for wide and narrow screens, and as a list of links. Should a
 * release bring more branches than a picture can bear, the list still has them all.
 */
public record TreeView(List<BranchView> branches, Addresses addresses) {

  /** Where a service type leads, as segments for {@link Frame#path}. */
  public interface Addresses {
    String[] segments(String type, String language);
  }

  /** Inline SVG for wide screens. */
  public String wideSvg(Frame frame) {
    var species = Species.of(frame.tree());
    return new WideTree(species, "tw", more -> frame.t("guidance.tree.more", more))
        .draw(picture(frame));
  }

  /** Inline SVG for phones. */
  public String narrowSvg(Frame frame) {
    return new NarrowTree(Species.of(frame.tree()), "tn").draw(picture(frame));
  }

  public String href(Frame frame, BranchView branch) {
    return frame.path("services") + "#" + branch.code();
  }

  public String href(Frame frame, BranchView.LeafView leaf) {
    return frame.path(addresses.segments(leaf.type(), frame.language()));
  }

  private TreePicture picture(Frame frame) {
    return new TreePicture(
        frame.t("guidance.tree.title"),
        frame.t("guidance.tree.description"),
        branches.stream()
            .limit(TreePicture.MOST_BRANCHES)
            .map(branch -> branch(frame, branch))
            .toList());
  }

  private Branch branch(Frame frame, BranchView branch) {
    return new Branch(
        branch.code(),
        frame.in(branch.name()),
        frame.in(branch.shortName()),
        href(frame, branch),
        branch.dye(),
        branch.leaves().stream()
            .map(leaf -> new Leaf(frame.in(leaf.label()), href(frame, leaf)))
            .toList());
  }
}
