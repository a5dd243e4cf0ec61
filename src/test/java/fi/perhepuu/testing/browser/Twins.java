package fi.perhepuu.testing.browser;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Document;

/**
 * How closely a page is looked at. What every tenant has, such as the front page, is seen with
 * every tenant and by axe in both widths. Deeper pages, which are mostly the shared model's, are
 * seen in one width, every other page in the other one, and only when something in them is made as
 * on no page before, or at every twelfth; the others are only read, because two thousand pages in a
 * browser would take a quarter of an hour.
 */
final class Twins {

  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
  private static final int SHARE = 12;
  private static final int DEEP = 3;

  private Twins() {}

  /** Whether it is enough to read a deep page: all it is made of has been seen elsewhere. */
  static boolean isKnown(String path, Document page) {
    return !SEEN.addAll(Parts.of(page)) && Math.floorMod(path.hashCode(), SHARE) != 0;
  }

  /** The windows a page is to be seen in; the narrowest shows whether it fits at all. */
  static Window[] windows(String path) {
    if (!isDeep(path)) {
      return new Window[] {Window.DESK, Window.PHONE, Window.ZOOMED};
    }
    var other = path.hashCode() % 2 == 0 ? Window.DESK : Window.PHONE;
    return new Window[] {other, Window.ZOOMED};
  }

  static boolean isDeep(String path) {
    return path.split("/").length > DEEP;
  }
}
