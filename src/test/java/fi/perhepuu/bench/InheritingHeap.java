package fi.perhepuu.bench;

import java.util.List;

/**
 * What a tenant costs that says nothing of its own: the heap with one of them, with some hundreds
 * and with a thousand, after a full collection and when each home page has been opened once.
 */
final class InheritingHeap {

  static final double MOST = 50;

  private final Report report;
  private final List<Integer> counts;

  InheritingHeap(Report report, Extent extent) {
    this.report = report;
    this.counts = List.of(1, extent.tenants(), extent.inheriting());
  }

  void measure(Site site) {
    var slugs = site.copies().inheriting("perii", counts.get(counts.size() - 1));
    double before = 0;
    int former = 0;
    for (int count : counts) {
      var coming = slugs.subList(former, count);
      coming.forEach(site.copies()::arrive);
      site.slugs().addAll(coming);
      if (former > 0) {
        site.opens(site.lastHost());
        site.stop();
      }
      site.start();
      site.hosts().forEach(host -> RawAnswer.expect(200, site.port(), host, Pages.HOME.path()));
      double heap = site.process().liveMegabytes();
      show(count, heap, former, before);
      before = heap;
      former = count;
    }
    site.stop();
  }

  private void show(int count, double heap, int former, double before) {
    var row = Row.of("Live heap, tenants that only inherit: " + count, "%.1f MB", heap);
    if (former > 0) {
      double each = (heap - before) * 1024 / (count - former);
      row.and("%.0f kB for each more than %d", each, former)
          .against("allowed: %.0f kB", new Samples().add(MOST))
          .ratio(each / MOST)
          .atMost(1);
    }
    report.add(row);
  }
}
