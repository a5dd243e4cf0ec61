package fi.perhepuu.guidance.whole;

import fi.perhepuu.guidance.TreeView;
import java.util.List;

/**
 * The tree, or what is left of it when a word is looked for.
 *
 * @param words what is looked for, or empty
 */
public record TreePage(TreeView tree, List<Bough> boughs, String words) {

  /** How many kinds of service there are to see. */
  public int count() {
    return boughs.stream().mapToInt(it -> it.twigs().size()).sum();
  }
}
