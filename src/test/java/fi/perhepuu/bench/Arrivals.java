package fi.perhepuu.bench;

/** From a folder put among the tenants' to the new tenant's first page, beside those there are. */
final class Arrivals {

  private static final int STEP = 5;

  private final Report report;
  private final int count;

  Arrivals(Report report, int count) {
    this.report = report;
    this.count = count;
  }

  void time(Site site) {
    int present = site.slugs().size();
    site.start();
    var seconds = new Samples();
    int number = 0;
    for (var slug : site.copies().draft("uusi", count)) {
      // The application looks once a second; arrivals are spread over that second.
      sleep(1000 * number++ / count);
      seconds.add(seconds(site, slug));
    }
    site.stop();
    report.add(
        Row.of("New tenant beside " + present + ", folder to first page", "%.2f s", seconds)
            .and("%.2f–%.2f s", seconds.least(), seconds.most()));
  }

  private static double seconds(Site site, String slug) {
    long start = System.nanoTime();
    site.copies().arrive(slug);
    while (!site.isOpen(TenantCopies.host(slug))) {
      if (Site.secondsSince(start) > 60) {
        throw new IllegalStateException(slug + " does not open");
      }
      sleep(STEP);
    }
    return Site.secondsSince(start);
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
