package fi.perhepuu.bench;

import fi.perhepuu.testing.Eventually;
import java.time.Duration;
import java.util.List;

/** Kept pages while the database is away, in turn with the same pages while it is there. */
final class DatabaseLoss {

  private static final String HEALTH = "/health/ready";

  private final Report report;
  private final Extent extent;

  DatabaseLoss(Report report, Extent extent) {
    this.report = report;
    this.extent = extent;
  }

  void compare(Site site, Rounds rounds) {
    var hosts = site.hosts();
    var with = new Target("with database", site.port(), Pages.HOME.path(), hosts, 200);
    var without = new Target("without database", site.port(), Pages.HOME.path(), hosts, 200);
    rounds.warmUp(List.of(with));
    for (int i = 0; i < extent.rounds(); i++) {
      rounds.one(with);
      site.door().shut();
      awaits(site, false);
      rounds.one(without);
      site.door().open();
      awaits(site, true);
    }
    var lost = rounds.of(without);
    var kept = rounds.of(with);
    report.add(
        Row.of("Home pages, database stopped", "%,.0f/s", lost.perSecond)
            .and("%.0f µs", lost.cpuMicros)
            .against("with database: %,.0f/s", kept.perSecond)
            .andAgainst("%.0f µs", kept.cpuMicros)
            .ratio(lost.perSecond.ratioTo(kept.perSecond)));
  }

  /** The server itself says whether its database answers. */
  private static void awaits(Site site, boolean there) {
    var words = "\"database\":" + there;
    Eventually.isTrue(
        Duration.ofSeconds(30),
        "The server does not notice its database",
        () ->
            RawAnswer.tries(site.port(), "localhost", HEALTH)
                .filter(answer -> new String(answer.body()).contains(words))
                .isPresent());
  }
}
