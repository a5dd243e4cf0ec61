package fi.perhepuu.bench;

import java.util.List;

/**
 * The first page of a tenant nobody has visited since the start, against the same page, not kept
 * either, of a tenant somebody has visited. In pairs, one after the other; before them enough other
 * pages for the code to be compiled.
 */
final class FirstPages {

  static final double MOST = 5;
  private static final int MISSING_PAGES = 20;

  private final Report report;
  private final int pairs;

  FirstPages(Report report, int pairs) {
    this.report = report;
    this.pairs = pairs;
  }

  void compare(Site site) {
    site.start();
    var hosts = site.hosts();
    int warmUps = hosts.size() / 3;
    int count = Math.min(pairs, (hosts.size() - warmUps) / 2);
    warmUp(site, hosts.subList(0, warmUps));
    var cold = new Samples();
    var warm = new Samples();
    for (int i = 0; i < count; i++) {
      cold.add(millis(site, hosts.get(warmUps + 2 * i)));
      var visited = hosts.get(warmUps + 2 * i + 1);
      RawAnswer.expect(200, site.port(), visited, Pages.HOME.path());
      warm.add(millis(site, visited));
    }
    site.stop();
    report.add(
        Row.of("First page of a cold tenant (" + cold.count() + ")", "%.1f ms", cold)
            .against("an uncached page of a visited one: %.1f ms", warm)
            .ratio(cold.median() / warm.median())
            .atMost(MOST));
  }

  private static void warmUp(Site site, List<String> hosts) {
    for (var host : hosts) {
      RawAnswer.expect(200, site.port(), host, Pages.HOME.path());
      RawAnswer.expect(200, site.port(), host, Pages.SERVICE.path());
      for (int i = 0; i < MISSING_PAGES; i++) {
        RawAnswer.expect(404, site.port(), host, Pages.MISSING.path() + i);
      }
    }
  }

  private static double millis(Site site, String host) {
    long start = System.nanoTime();
    RawAnswer.expect(200, site.port(), host, Pages.SERVICE.path());
    return (System.nanoTime() - start) / 1e6;
  }
}
