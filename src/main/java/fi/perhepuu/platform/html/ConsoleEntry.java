package fi.perhepuu.platform.html;

import java.util.function.Predicate;

/**
 * A room of the tenant's console, as its rail shows it. Every bean of this type is an entry; an
 * area brings its own.
 */
public interface ConsoleEntry {

  /** Lower comes first. */
  int order();

  /** What {@link Head#section()} of its pages says. */
  String section();

  /** The key of its name. */
  String label();

  String icon();

  String href();

  /**
   * @param hasRole whether the signed-in person has a role
   */
  boolean isFor(Predicate<String> hasRole);

  /** How many things in it wait for somebody; shown when there are any. */
  default long waiting() {
    return 0;
  }
}
