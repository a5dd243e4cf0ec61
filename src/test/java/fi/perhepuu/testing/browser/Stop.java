package fi.perhepuu.testing.browser;

import java.util.Map;

/**
 * A place the Tab key comes to.
 *
 * @param href where it leads, or empty
 * @param marked whether it looks different while it has the focus
 * @param onScreen whether it lies within the window while it has the focus
 */
public record Stop(
    String name, String href, boolean inTree, boolean inHeader, boolean marked, boolean onScreen) {

  static Stop of(Map<?, ?> told) {
    return new Stop(
        (String) told.get("name"),
        (String) told.get("href"),
        (boolean) told.get("inTree"),
        (boolean) told.get("inHeader"),
        (boolean) told.get("marked"),
        (boolean) told.get("onScreen"));
  }
}
