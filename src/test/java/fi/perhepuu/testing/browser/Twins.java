package fi.perhepuu.testing.browser;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pages that several tenants have at the same address, which are mostly the shared model's: axe
 * looks at them with the first tenant, and with the others at every fourth, because two thousand
 * pages in two widths would take half an hour. Everything else about them is looked at with every
 * tenant: whether they open, fit, say all they should and ask nobody else for anything.
 */
final class Twins {

  private static final Map<String, String> FIRST = new ConcurrentHashMap<>();
  private static final int SHARE = 4;
  private static final int DEEP = 3;

  private Twins() {}

  static boolean needsAxe(String host, String path) {
    var first = FIRST.computeIfAbsent(path, any -> host);
    boolean deep = path.split("/").length > DEEP;
    return first.equals(host) || !deep || Math.floorMod(path.hashCode(), SHARE) == 0;
  }
}
