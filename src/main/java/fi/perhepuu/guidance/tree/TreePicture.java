package fi.perhepuu.guidance.tree;

import java.util.List;

/**
 * What the tree shows: its title and description for those who do not see it, and its branches from
 * the top down, the first one on the left.
 */
public record TreePicture(String title, String desc, List<Branch> branches) {

  /** More branches than this and the tree is no longer read at a glance. */
  public static final int MOST_BRANCHES = 12;

  public TreePicture {
    branches = List.copyOf(branches);
    if (branches.size() > MOST_BRANCHES) {
      throw new IllegalArgumentException("A tree has at most " + MOST_BRANCHES + " branches");
    }
    if (branches.stream().map(Branch::id).distinct().count() < branches.size()) {
      throw new IllegalArgumentException("Two branches have the same id");
    }
  }
}
