package fi.perhepuu.bench;

import java.util.List;
import java.util.stream.Stream;

/**
 * Search in a catalog of many services against the kept home page of the same site, and against
 * search in one of few: what many families ask, which is kept, and questions nobody has asked yet,
 * each of which has to be answered anew.
 */
final class SearchLoads {

  static final double LEAST_OF_PAGE = 0.3;
  static final double LEAST_OF_SMALL = 0.7;
  private static final int FEW = 200;
  private static final int MANY = 2_000;
  private static final int BARE = 50;
  private static final String PAGE = "/fi/haku?q=";
  private static final String PROGRAM = "/api/v1/search?lang=fi&q=";

  private final Report report;
  private final Questions questions = Questions.finnish();

  SearchLoads(Report report) {
    this.report = report;
  }

  void compare(Site site, Rounds rounds) {
    new SearchHeap(report).measure(site, inheriting(site));
    var few = host(site, "search-few", FEW);
    var many = host(site, "search-many", MANY);
    var home = new Target("home page", site.port(), Pages.HOME.path(), many, 200);
    var asked = List.of(asked(site, few, FEW), asked(site, many, MANY));
    var fresh = List.of(fresh(site, PAGE, few, FEW), fresh(site, PAGE, many, MANY));
    var data = List.of(fresh(site, PROGRAM, few, FEW), fresh(site, PROGRAM, many, MANY));
    var all = Stream.of(List.of(home), asked, fresh, data).flatMap(List::stream).toList();
    // The first question makes the index.
    all.forEach(it -> RawAnswer.expect(200, it.port(), it.hosts().get(0), it.path()));
    rounds.warmUp(all);
    rounds.run(all);
    row("Search, what many ask", rounds, home, asked);
    row("Search, each question new", rounds, home, fresh);
    row("Search as data, each question new", rounds, home, data);
    new FoundAfter(report).measure(site, many, MANY);
  }

  private void row(String what, Rounds rounds, Target home, List<Target> sizes) {
    var few = rounds.of(sizes.get(0));
    var many = rounds.of(sizes.get(1));
    var page = rounds.of(home);
    report.add(
        row(what, many)
            .against("home page: %,.0f/s", page.perSecond)
            .andAgainst("%.0f µs", page.cpuMicros)
            .ratio(many.perSecond.ratioTo(page.perSecond))
            .atLeast(LEAST_OF_PAGE));
    report.add(
        row(what, many)
            .against(FEW + " services: %,.0f/s", few.perSecond)
            .andAgainst("99 %% in %.1f ms", few.slowMillis)
            .ratio(many.perSecond.ratioTo(few.perSecond))
            .atLeast(LEAST_OF_SMALL));
  }

  private static Row row(String what, Rounds.Figures figures) {
    return Row.of(what + ", " + MANY + " services", "%,.0f/s", figures.perSecond)
        .and("%.0f µs", figures.cpuMicros)
        .and("99 %% in %.1f ms", figures.slowMillis);
  }

  private Target asked(Site site, String host, int services) {
    var paths = questions.each().stream().map(PAGE::concat).toList();
    var name = "what many ask, " + services;
    return new Target(name, site.port(), paths, List.of(), List.of(host), 200);
  }

  private Target fresh(Site site, String address, String host, int services) {
    var paths = questions.each().stream().map(address::concat).toList();
    var name = address + ", each new, " + services;
    return new Target(name, site.port(), paths, questions.words(), List.of(host), 200);
  }

  private static List<String> inheriting(Site site) {
    var slugs = site.copies().inheriting("search-bare", BARE);
    slugs.forEach(site.copies()::arrive);
    var hosts = slugs.stream().map(TenantCopies::host).toList();
    hosts.forEach(site::opens);
    return hosts;
  }

  private static String host(Site site, String prefix, int services) {
    var slug = site.copies().draft(prefix, 1).get(0);
    ConsolePages.multiply(site.copies().file(slug, "services.yaml"), services);
    site.copies().arrive(slug);
    site.opens(TenantCopies.host(slug));
    return TenantCopies.host(slug);
  }
}
