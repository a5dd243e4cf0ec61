package fi.perhepuu.testing.browser;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How closely a page is looked at. What every tenant has, such as the front page, is seen with
 * every tenant and by axe in both widths. Deeper pages, which are mostly the shared model's, are
 * seen in one width, every other page in the other one, and by axe unless it has seen a page made
 * of the same parts. Those that several tenants have at the same address are seen with the first
 * tenant and then at every twelfth; with the others they are only read, because two thousand pages
 * in a browser would take a quarter of an hour.
 */
final class Twins {

  private static final Map<String, String> FIRST = new ConcurrentHashMap<>();
  private static final Set<String> SHAPES = ConcurrentHashMap.newKeySet();
  private static final int SHARE = 12;
  private static final int DEEP = 3;

  private Twins() {}

  /** Whether it is enough to read the page: it has been seen with another tenant. */
  static boolean isKnown(String host, String path) {
    if (!isDeep(path)) {
      return false;
    }
    var first = FIRST.computeIfAbsent(path, any -> host);
    return !first.equals(host) && Math.floorMod(path.hashCode(), SHARE) != 0;
  }

  /** The windows a page is to be seen in; the narrowest shows whether it fits at all. */
  static Window[] windows(String path) {
    if (!isDeep(path)) {
      return new Window[] {Window.DESK, Window.PHONE, Window.ZOOMED};
    }
    var other = path.hashCode() % 2 == 0 ? Window.DESK : Window.PHONE;
    return new Window[] {other, Window.ZOOMED};
  }

  /** The shapes of content axe need not look at again on this page. */
  static Set<String> shapesSeen(String path) {
    return isDeep(path) ? SHAPES : Set.of();
  }

  static void sees(String shape) {
    SHAPES.add(shape);
  }

  private static boolean isDeep(String path) {
    return path.split("/").length > DEEP;
  }
}
