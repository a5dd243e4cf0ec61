package fi.perhepuu.editing;

import fi.perhepuu.editing.items.ItemView;

/**
 * Something families see that would break without something else: a service without the place it is
 * given at. Every bean of this type is asked before a thing is taken away.
 */
public interface ContentNeed {

  /** Whether anything that is published needs it. */
  boolean needs(ItemView item);

  /** Why it cannot be taken away: a refusal's code. */
  default String refusal() {
    return "in-use";
  }
}
