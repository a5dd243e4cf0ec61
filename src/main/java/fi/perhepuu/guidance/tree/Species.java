package fi.perhepuu.guidance.tree;

import java.util.Locale;

/** The species of a municipality's tree. It gives the leaves their outline. */
public enum Species {
  BIRCH,
  OAK,
  PINE,
  ROWAN;

  /** The class that colors the trunk: dark bark, or the white one of a birch. */
  String cssClass() {
    return this == OAK ? "tree-tammi" : "tree-koivu";
  }

  /** The species by its code, for example {@code birch}. */
  public static Species of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
