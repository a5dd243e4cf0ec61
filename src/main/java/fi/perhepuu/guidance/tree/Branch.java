package fi.perhepuu.guidance.tree;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One theme of the tree. The label is meant to be at most 24 characters, the short label for phones
 * at most 18; longer ones are cut in the picture but not in the link's name. The dye is the name of
 * one of the theme colors.
 */
public record Branch(
    String id, String label, String shortLabel, String href, String dye, List<Leaf> leaves) {

  /** Ids and dyes become element ids and class names, where only plain words are safe. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  public Branch {
    requireWord(id);
    requireWord(dye);
    leaves = List.copyOf(leaves);
  }

  private static void requireWord(String text) {
    if (text == null || !WORD.matcher(text).matches()) {
      throw new IllegalArgumentException("Not a plain word: " + text);
    }
  }
}
