package fi.perhepuu.bench;

import fi.perhepuu.testing.Directory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Requests for help under load: how many are accepted against the bare rows of them, what public
 * pages lose meanwhile, and what another tenant feels when one is flooded.
 */
final class RequestLoads {

  static final double LEAST_ACCEPTED = 0.3;
  static final double LEAST_PAGES = 0.9;
  static final double MOST_SLOWER = 2;
  private static final int CLIENTS = 16;
  private static final int SHARE = 50;
  private static final int PATIENCE = 4;

  private final Report report;
  private final Extent extent;
  private final Path folder;

  RequestLoads(Report report, Extent extent, Path folder) {
    this.report = report;
    this.extent = extent;
    this.folder = folder;
  }

  void compare(Site site) {
    site.addDemo();
    var other = site.copies().draft("other", 1).get(0);
    site.copies().arrive(other);
    BareArchive.besideTheProduct(site.server());
    site.server().with("REQUESTS_PER_ADDRESS", 100_000_000);
    site.server().with("REQUESTS_PER_SECOND", 100_000_000);
    site.start();
    site.opens(TenantCopies.host(other));
    Tool.PGBENCH.find().ifPresent(program -> accepted(site, program));
    Tool.WRK.find().ifPresent(program -> pages(site, new Wrk(program, folder)));
    site.stop();
    site.server().with("REQUESTS_PER_SECOND", SHARE);
    site.start();
    flood(site, TenantCopies.host(other));
    site.stop();
  }

  private void accepted(Site site, Path program) {
    var role = new Directory(site.database()).role(site.slugs().get(0));
    var bare = new BareInserts(program, folder, site.database(), role);
    var families = new Families(site, site.hosts().get(0), CLIENTS, 0);
    var least = new Families(site, site.hosts().get(0), CLIENTS, 0).toBareForm(role);
    var warmUp = new WarmUp(site.process());
    warmUp.by(families::write);
    warmUp.by(least::write);
    var ours = new Samples();
    var rows = new Samples();
    var servlet = new Samples();
    for (int round = 0; round < extent.rounds(); round++) {
      ours.add(families.write(extent.seconds()).perSecond());
      rows.add(bare.run(CLIENTS, extent.seconds()));
      servlet.add(least.write(extent.seconds()).perSecond());
    }
    report.add(
        Row.of("Requests accepted", "%,.0f/s", ours)
            .against("the same rows by pgbench: %,.0f/s", rows)
            .ratio(ours.ratioTo(rows))
            .atLeast(LEAST_ACCEPTED));
    report.add(
        Row.of("A bare servlet that stores the same rows", "%,.0f/s", servlet)
            .against("by pgbench: %,.0f/s", rows)
            .ratio(servlet.ratioTo(rows)));
  }

  private void pages(Site site, Wrk wrk) {
    var home = new Target("home", site.port(), "/fi/", site.hosts().get(0), 200);
    var families = new Families(site, site.hosts().get(0), PATIENCE, SHARE);
    new WarmUp(site.process())
        .by(
            seconds -> {
              families.write(seconds / 2);
              wrk.load(home, seconds / 2, site.process());
            });
    var quiet = new Samples();
    var busy = new Samples();
    for (int round = 0; round < extent.rounds(); round++) {
      quiet.add(wrk.load(home, extent.seconds(), site.process()).perSecond());
      var writing = CompletableFuture.supplyAsync(() -> families.write(extent.seconds() + 1));
      busy.add(wrk.load(home, extent.seconds(), site.process()).perSecond());
      writing.join();
    }
    report.add(
        Row.of("Home page while " + SHARE + " requests/s come in", "%,.0f/s", busy)
            .against("without: %,.0f/s", quiet)
            .ratio(busy.ratioTo(quiet))
            .atLeast(LEAST_PAGES));
  }

  private void flood(Site site, String other) {
    var calm = new Families(site, other, 2, 20);
    var flood = new Families(site, site.hosts().get(0), CLIENTS, SHARE * 10);
    new WarmUp(site.process()).by(seconds -> writeTogether(calm, flood, seconds));
    beside("a flooded one", calm, flood);
    beside("one flooded in bursts", calm.together(), flood.together());
  }

  private void beside(String what, Families calm, Families flood) {
    var alone = new Samples();
    var beside = new Samples();
    var refused = new Samples();
    for (int round = 0; round < extent.rounds(); round++) {
      alone.add(calm.write(extent.seconds()).percentile(0.99));
      var both = writeTogether(calm, flood, extent.seconds());
      beside.add(both.get(0).percentile(0.99));
      refused.add(both.get(1).refused());
    }
    report.add(
        Row.of("Sending at a tenant beside " + what + ", 99 % in", "%.1f ms", beside)
            .and("refused at the flooded one: %.0f", refused)
            .against("without: %.1f ms", alone)
            .ratio(beside.ratioTo(alone))
            .atMost(MOST_SLOWER));
  }

  private static List<Families.Answers> writeTogether(Families calm, Families flood, int seconds) {
    var flooding = CompletableFuture.supplyAsync(() -> flood.write(seconds + 1));
    return List.of(calm.write(seconds), flooding.join());
  }
}
