package fi.perhepuu.guidance.tree;

import fi.perhepuu.guidance.tree.shape.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides where the leaves of one limb go: the first and third above it, the second and fourth
 * below, the fifth at the tip. A fourth leaf that would start past the tip takes the tip itself if
 * that is free. The tilts and heights leave room for the longest labels, between leaves and between
 * neighboring limbs.
 */
final class LeafPlan {

  private static final double GAP = 7;
  private static final double MOST_RISE = 14;

  private final WideLimb limb;
  private final List<LeafSpot> spots = new ArrayList<>();
  private double above;
  private double below;

  private LeafPlan(WideLimb limb) {
    this.limb = limb;
    this.above = limb.inner() + 26;
    this.below = limb.inner() + 62;
  }

  /** The spots of the leaves, in the order of the leaves. */
  static List<LeafSpot> of(WideLimb limb, List<LeafLabel> leaves) {
    LeafPlan plan = new LeafPlan(limb);
    for (int i = 0; i < leaves.size(); i++) {
      plan.add(i, leaves.get(i), leaves.size());
    }
    return plan.spots;
  }

  private void add(int index, LeafLabel leaf, int count) {
    int step = index / 2;
    boolean lastBelow = index == 3 && count == 4 && below > limb.reach() - 14;
    if (index == 4 || lastBelow) {
      put(leaf, limb.reach() + 2, -4.5, -.5);
    } else if (index % 2 == 0) {
      put(leaf, above, -45 - step * 8, -3.5 - step * 1.5);
      above += leaf.width() + GAP;
    } else {
      put(leaf, below, 43 - step, 2 - step * 2);
      below += leaf.width() + GAP;
    }
  }

  private void put(LeafLabel leaf, double outwards, double lowered, double tilt) {
    Point stem = new Point(limb.across(outwards), limb.y() + lowered);
    spots.add(new LeafSpot(leaf, stem, eased(tilt, leaf.width()), limb.side()));
  }

  /** A long leaf tilts less, or its far end would meet the leaves of the limb above. */
  private static double eased(double tilt, double width) {
    double most = Math.toDegrees(StrictMath.asin(MOST_RISE / width));
    return Math.max(-most, Math.min(most, tilt));
  }
}
