package fi.perhepuu.bench;

/**
 * Makes a deployment: one demo tenant, and the others, its copies, all at once while the server
 * runs. Small and large deployments then differ in the number of tenants only.
 */
final class Provisioning {

  private final Report report;

  Provisioning(Report report) {
    this.report = report;
  }

  void make(Site site, int tenants) {
    site.addDemo();
    site.start();
    var coming = site.copies().draft("kunta", tenants - 1);
    long start = System.nanoTime();
    coming.forEach(site.copies()::arrive);
    site.slugs().addAll(coming);
    site.opens(site.lastHost());
    double seconds = Site.secondsSince(start);
    site.stop();
    report.add(
        Row.of("Making " + coming.size() + " tenants at once", "%.1f s", seconds)
            .and("%.0f ms each", seconds * 1000 / coming.size()));
  }
}
