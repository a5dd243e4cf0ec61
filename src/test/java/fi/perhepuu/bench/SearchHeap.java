package fi.perhepuu.bench;

import java.util.List;

/**
 * What search keeps in memory: for a tenant that says nothing of its own, once the first of them
 * has made what all share, and for the first question at all.
 */
final class SearchHeap {

  /** Longer than what is kept with its answer, so that only what search itself keeps is counted. */
  private static final String LONG = "/api/v1/search?q=" + "%61".repeat(400) + "&lang=";

  private final Report report;

  SearchHeap(Report report) {
    this.report = report;
  }

  /** The site's server runs and nobody has searched there yet. */
  void measure(Site site, List<String> hosts) {
    double before = site.process().liveMegabytes();
    ask(site, hosts.get(0));
    double first = site.process().liveMegabytes();
    hosts.forEach(host -> ask(site, host));
    double all = site.process().liveMegabytes();
    double each = (all - first) * 1024 / (hosts.size() - 1);
    report.add(
        Row.of("Live heap, search in three languages", "first tenant: %.1f MB", first - before)
            .and("each of %d more: %.0f kB", hosts.size() - 1, each)
            .ratio(each / InheritingHeap.MOST)
            .atMost(1));
  }

  private static void ask(Site site, String host) {
    for (var language : List.of("fi", "sv", "en")) {
      RawAnswer.expect(200, site.port(), host, LONG + language);
    }
  }
}
