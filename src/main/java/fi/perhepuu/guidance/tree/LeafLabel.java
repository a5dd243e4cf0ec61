package fi.perhepuu.guidance.tree;

import fi.perhepuu.guidance.tree.shape.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The words of one leaf and the width of the leaf they need. */
record LeafLabel(Caption caption, String href, double width) {

  /** A branch carries no more than this; the last one then leads to the whole theme. */
  static final int MOST = 5;

  private static final double FONT_SIZE = 16;
  private static final double ROOM = 250;
  private static final double MARGINS = 50;
  private static final double NARROWEST = 100;

  static List<LeafLabel> of(Branch branch, IntFunction<String> overflow) {
    List<Leaf> leaves = branch.leaves();
    if (leaves.size() <= MOST) {
      return leaves.stream().map(LeafLabel::of).toList();
    }
    List<LeafLabel> labels = new ArrayList<>();
    leaves.stream().limit(MOST - 1).map(LeafLabel::of).forEach(labels::add);
    String more = overflow.apply(leaves.size() - MOST + 1);
    // Alone, "+ 3 more" says nothing in a list of links, so the theme is said with it.
    labels.add(sized(new Caption(more, more + ", " + branch.label()), branch.href()));
    return labels;
  }

  private static LeafLabel of(Leaf leaf) {
    return sized(Caption.fitted(leaf.label(), FONT_SIZE, ROOM), leaf.href());
  }

  private static LeafLabel sized(Caption caption, String href) {
    double width = TextWidth.of(caption.shown(), FONT_SIZE) + MARGINS;
    return new LeafLabel(caption, href, Math.max(NARROWEST, width));
  }
}
