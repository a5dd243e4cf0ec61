package fi.perhepuu.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The benchmark's run, from deployments of its own to the table. It listens on this machine only,
 * is bounded in count and time, and stops what it has started. It ends with 0 whether targets are
 * reached or missed, and with 1 when something could not be measured.
 */
public final class Bench {

  private final Extent extent = Extent.asTold();
  private final Path project = Path.of(System.getProperty("project.basedir"));
  private final Path folder = project.resolve("target/bench");
  private final Report report = new Report();

  private Bench() {}

  public static void main(String[] arguments) {
    System.exit(new Bench().run() ? 0 : 1);
  }

  private boolean run() {
    long start = System.nanoTime();
    for (var tool : Tool.values()) {
      if (tool.find().isEmpty()) {
        report.note(tool.howToGet());
      }
    }
    parts().forEach((name, part) -> measure(name, part));
    report.note("Minutes it took: " + Math.round(Site.secondsSince(start) / 60));
    report.write(project.resolve("target/bench.md"));
    return Tool.WRK.find().isPresent();
  }

  /** What is measured, in this order; {@code BENCH_ONLY} names some of it. */
  private Map<String, Runnable> parts() {
    Map<String, Runnable> parts = new LinkedHashMap<>();
    parts.put("pages", this::pages);
    parts.put("console", this::console);
    parts.put("requests", this::requests);
    parts.put("inbox", this::inbox);
    parts.put("model", this::model);
    parts.put("heap", this::inheriting);
    parts.put("search", this::search);
    return parts;
  }

  private void measure(String name, Runnable part) {
    if (extent.has(name)) {
      part.run();
    }
  }

  private void pages() {
    try (var few = new Site("few", project);
        var many = new Site("many", project)) {
      measure(few, many);
    }
  }

  private void requests() {
    report.says("requests for help");
    try (var site = new Site("requests", project)) {
      new RequestLoads(report, extent, folder).compare(site);
    }
  }

  private void console() {
    report.says("the console of a small and of a large catalog");
    try (var site = new Site("console", project)) {
      new ConsolePages(report, extent.pairs()).compare(site);
      report.says("a large table");
      new LargeTable(report).bring(site);
    }
  }

  private void inbox() {
    report.says("an inbox of few and of many requests");
    try (var site = new Site("inbox", project)) {
      site.addDemo();
      site.start();
      new InboxPages(report, extent.pairs()).compare(site);
      site.stop();
    }
  }

  private void model() {
    report.says("releases of the model");
    try (var site = new Site("model", project)) {
      // Every municipality of the country.
      new Provisioning(report).make(site, extent.tenants() + 8);
      site.start();
      new ReleasePublishing(report, extent).compare(site);
      new UpgradePreviews(report, extent.pairs()).measure(site);
      site.stop();
    }
  }

  private void inheriting() {
    report.says("tenants that only inherit");
    try (var site = new Site("inheriting", project)) {
      site.server().with("SEARCH_PER_SECOND", "1000000");
      new InheritingHeap(report, extent).measure(site);
    }
  }

  private void search() {
    Tool.WRK.find().ifPresent(program -> search(new Wrk(program, folder)));
  }

  private void search(Wrk wrk) {
    report.says("search in a small and in a large catalog");
    try (var site = new Site("search", project)) {
      site.server().with("SEARCH_PER_SECOND", "1000000");
      site.addDemo();
      site.start();
      new SearchLoads(report).compare(site, new Rounds(wrk, extent, site.process()));
      site.stop();
    }
  }

  private void measure(Site few, Site many) {
    report.says("making the tenants");
    var provisioning = new Provisioning(report);
    provisioning.make(few, extent.few());
    provisioning.make(many, extent.tenants());
    report.says("starting with few tenants and with many");
    new Starts(report, extent.starts()).compare(few, many);
    report.says("first pages");
    new FirstPages(report, extent.pairs()).compare(many);
    Tool.WRK.find().ifPresent(program -> load(new Wrk(program, folder), many));
    report.says("new tenants");
    new Arrivals(report, extent.arrivals()).time(few);
    new Arrivals(report, extent.arrivals()).time(many);
  }

  private void load(Wrk wrk, Site site) {
    BareArchive.besideTheProduct(site.server());
    site.behindDoor();
    site.start();
    var rounds = new Rounds(wrk, extent, site.process());
    report.says("pages under load");
    new PageLoads(report, folder).compare(site, rounds);
    report.says("one tenant and all of them under load");
    new TenantSpread(report).compare(site, rounds);
    report.says("with and without the database under load");
    new DatabaseLoss(report, extent).compare(site, rounds);
    site.stop();
  }
}
