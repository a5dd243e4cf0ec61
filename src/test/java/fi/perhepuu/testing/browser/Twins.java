package fi.perhepuu.testing.browser;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where axe looks. At what every tenant has, such as the front page, it looks with every tenant in
 * both widths. Deeper pages, which are mostly the shared model's, it sees in one width, every other
 * page in the other one; and those that several tenants have at the same address with the first
 * tenant and then at every twelfth, because two thousand pages in two widths would take half an
 * hour. Everything else about them is looked at with every tenant: whether they open, fit, say all
 * they should and ask nobody else for anything.
 */
final class Twins {

  private static final Map<String, String> FIRST = new ConcurrentHashMap<>();
  private static final int SHARE = 12;
  private static final int DEEP = 3;

  private Twins() {}

  /** The windows a page is to be looked at in; the narrowest shows whether it fits at all. */
  static Window[] windows(String host, String path) {
    if (path.split("/").length <= DEEP) {
      return new Window[] {Window.DESK, Window.PHONE, Window.ZOOMED};
    }
    var axe = path.hashCode() % 2 == 0 ? Window.DESK : Window.PHONE;
    return needsAxe(host, path)
        ? new Window[] {axe, Window.ZOOMED}
        : new Window[] {axe.withoutAxe(), Window.ZOOMED};
  }

  private static boolean needsAxe(String host, String path) {
    var first = FIRST.computeIfAbsent(path, any -> host);
    return first.equals(host) || Math.floorMod(path.hashCode(), SHARE) == 0;
  }
}
