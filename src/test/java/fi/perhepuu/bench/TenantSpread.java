package fi.perhepuu.bench;

import java.util.List;

/** One tenant's home page against the home pages of all tenants in turn. */
final class TenantSpread {

  static final double LEAST = 0.9;

  private final Report report;

  TenantSpread(Report report) {
    this.report = report;
  }

  void compare(Site site, Rounds rounds) {
    var hosts = site.hosts();
    var one = new Target("one tenant", site.port(), Pages.HOME.path(), hosts.get(0), 200);
    var all = new Target("all tenants", site.port(), Pages.HOME.path(), hosts, 200);
    hosts.forEach(host -> RawAnswer.expect(200, site.port(), host, Pages.HOME.path()));
    rounds.warmUp(List.of(one, all));
    rounds.run(List.of(one, all));
    var few = rounds.of(one);
    var many = rounds.of(all);
    report.add(
        Row.of("Home pages of " + hosts.size() + " tenants in turn", "%,.0f/s", many.perSecond)
            .and("%.0f µs", many.cpuMicros)
            .against("one tenant: %,.0f/s", few.perSecond)
            .andAgainst("%.0f µs", few.cpuMicros)
            .ratio(many.perSecond.ratioTo(few.perSecond))
            .atLeast(LEAST));
  }
}
