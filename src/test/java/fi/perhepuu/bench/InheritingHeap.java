package fi.perhepuu.bench;

import java.util.List;

/**
 * What a tenant costs that says nothing of its own: the heap with one of them, with some hundreds
 * and with a thousand, after a full collection and when each home page has been opened once. Judged
 * with the pages that are kept; beside it stands the same with next to no memory for pages. At last
 * somebody searches at each.
 */
final class InheritingHeap {

  static final double MOST = 50;

  /** Starts of one deployment differ by up to as many megabytes, measured. */
  static final double NOISE = 10;

  private static final String PAGES = "PAGES_MEGABYTES";

  private final Report report;
  private final List<Integer> counts;

  InheritingHeap(Report report, Extent extent) {
    this.report = report;
    this.counts = List.of(1, extent.tenants(), extent.inheriting());
  }

  void measure(Site site) {
    var slugs = site.copies().inheriting("perii", counts.get(counts.size() - 1));
    Heap before = null;
    for (int count : counts) {
      int former = before == null ? 0 : before.tenants();
      var coming = slugs.subList(former, count);
      coming.forEach(site.copies()::arrive);
      site.slugs().addAll(coming);
      // The start that makes them leaves more in memory than one that finds them.
      site.start();
      site.stop();
      var now = new Heap(count, with(site, "128"), with(site, "1"));
      report.add(row(now, before));
      before = now;
    }
    site.start();
    new SearchHeap(report).measure(site, site.hosts());
    site.stop();
  }

  private record Heap(int tenants, double megabytes, double withoutPages) {

    double each(Heap before) {
      return kilobytes(megabytes - before.megabytes) / (tenants - before.tenants);
    }

    double eachWithoutPages(Heap before) {
      return kilobytes(withoutPages - before.withoutPages) / (tenants - before.tenants);
    }
  }

  private static double with(Site site, String megabytesOfPages) {
    site.server().with(PAGES, megabytesOfPages);
    site.start();
    site.hosts().forEach(host -> RawAnswer.expect(200, site.port(), host, Pages.HOME.path()));
    double heap = site.process().liveMegabytes();
    site.stop();
    return heap;
  }

  private static Row row(Heap now, Heap before) {
    var row =
        Row.of("Live heap, tenants that only inherit: " + now.tenants, "%.1f MB", now.megabytes)
            .and("%.1f MB without kept pages", now.withoutPages);
    if (before == null) {
      return row;
    }
    double each = now.each(before);
    return row.and("%.0f kB for each more than %d", each, before.tenants)
        .and("%.0f kB without its page", now.eachWithoutPages(before))
        .against("allowed: %.0f kB", new Samples().add(MOST))
        .ratio(each / MOST)
        .atMost(1, kilobytes(NOISE) / (now.tenants - before.tenants) / MOST);
  }

  private static double kilobytes(double megabytes) {
    return megabytes * 1024;
  }
}
