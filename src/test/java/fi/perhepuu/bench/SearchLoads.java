package fi.perhepuu.bench;

import java.util.List;

/**
 * Search in a catalog of many services against the kept home page of the same site, and against
 * search in one of few. The same question again and again is what a kept answer is for; how long a
 * new question takes is in the tests' table of quality.
 */
final class SearchLoads {

  static final double LEAST_OF_PAGE = 0.3;
  static final double LEAST_OF_SMALL = 0.7;
  private static final int FEW = 200;
  private static final int MANY = 2_000;
  private static final String QUESTION = "/fi/haku?q=vauva+valvottaa";

  private final Report report;

  SearchLoads(Report report) {
    this.report = report;
  }

  void compare(Site site, Rounds rounds) {
    var few = host(site, "search-few", FEW);
    var many = host(site, "search-many", MANY);
    var page = new Target("home page", site.port(), Pages.HOME.path(), many, 200);
    var small = new Target("search, " + FEW, site.port(), QUESTION, few, 200);
    var large = new Target("search, " + MANY, site.port(), QUESTION, many, 200);
    var targets = List.of(page, small, large);
    rounds.warmUp(targets);
    rounds.run(targets);
    var found = rounds.of(large);
    report.add(
        row(found)
            .against("home page: %,.0f/s", rounds.of(page).perSecond)
            .ratio(found.perSecond.ratioTo(rounds.of(page).perSecond))
            .atLeast(LEAST_OF_PAGE));
    report.add(
        row(found)
            .against(FEW + " services: %,.0f/s", rounds.of(small).perSecond)
            .ratio(found.perSecond.ratioTo(rounds.of(small).perSecond))
            .atLeast(LEAST_OF_SMALL));
  }

  private static Row row(Rounds.Figures figures) {
    return Row.of("Search, " + MANY + " services", "%,.0f/s", figures.perSecond)
        .and("%.0f µs", figures.cpuMicros)
        .and("99 %% in %.1f ms", figures.slowMillis);
  }

  private static String host(Site site, String prefix, int services) {
    var slug = site.copies().draft(prefix, 1).get(0);
    ConsolePages.multiply(site.copies().file(slug, "services.yaml"), services);
    site.copies().arrive(slug);
    site.opens(TenantCopies.host(slug));
    return TenantCopies.host(slug);
  }
}
