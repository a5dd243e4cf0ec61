package fi.perhepuu.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Kept pages against a bare servlet on the same server and against nginx: the same bytes. */
final class PageLoads {

  static final double LEAST = 0.8;

  private final Report report;
  private final Path folder;

  private record Rivals(Pages page, Target product, Target bare, Target nginx) {}

  PageLoads(Report report, Path folder) {
    this.report = report;
    this.folder = folder;
  }

  void compare(Site site, Rounds rounds) {
    var host = site.hosts().get(0);
    try (var nginx = new Nginx(folder.resolve("nginx"))) {
      var rivals = Pages.all().stream().map(page -> rivals(page, site, host, nginx)).toList();
      var present = Tool.NGINX.find();
      present.ifPresent(program -> nginx.start(program, answers(site, host)));
      var targets = new ArrayList<Target>();
      rivals.forEach(rival -> targets.addAll(List.of(rival.product(), rival.bare())));
      present.ifPresent(program -> rivals.forEach(rival -> targets.add(rival.nginx())));
      targets.forEach(target -> requireSameBytes(target, site, host));
      rounds.warmUp(targets);
      rounds.run(targets);
      rivals.forEach(rival -> show(rival, rounds, present.isPresent()));
    }
  }

  private static Rivals rivals(Pages page, Site site, String host, Nginx nginx) {
    var name = page.name();
    int status = page.status();
    return new Rivals(
        page,
        new Target(name, site.port(), page.path(), host, status),
        new Target(name + ", bare", site.port(), BareArchive.ROOT + page.path(), host, status),
        new Target(name + ", nginx", nginx.port(), page.path(), host, status));
  }

  private static Map<String, RawAnswer> answers(Site site, String host) {
    Map<String, RawAnswer> answers = new LinkedHashMap<>();
    for (var page : Pages.all()) {
      answers.put(page.path(), RawAnswer.expect(page.status(), site.port(), host, page.path()));
    }
    return answers;
  }

  private static void requireSameBytes(Target target, Site site, String host) {
    var path = target.path().replaceFirst("^" + BareArchive.ROOT + "/", "/");
    var original = RawAnswer.expect(target.status(), site.port(), host, path);
    var answer = RawAnswer.expect(target.status(), target.port(), host, target.path());
    if (!original.pageHeaders().equals(answer.pageHeaders())
        || !java.util.Arrays.equals(original.body(), answer.body())) {
      throw new IllegalStateException(
          target.name() + " differs: " + original.headers() + answer.headers());
    }
  }

  private void show(Rivals rival, Rounds rounds, boolean nginx) {
    var product = rounds.of(rival.product());
    var bare = rounds.of(rival.bare());
    report.add(
        load(rival.page(), product)
            .against("bare servlet: %,.0f/s", bare.perSecond)
            .andAgainst("%.0f µs", bare.cpuMicros)
            .ratio(product.perSecond.ratioTo(bare.perSecond))
            .atLeast(LEAST));
    if (nginx) {
      var rows = rounds.of(rival.nginx()).perSecond;
      report.add(
          load(rival.page(), product)
              .against("nginx: %,.0f/s", rows)
              .ratio(product.perSecond.ratioTo(rows)));
    }
  }

  private static Row load(Pages page, Rounds.Figures product) {
    return Row.of(page.name(), "%,.0f/s", product.perSecond)
        .and("%.0f µs", product.cpuMicros)
        .and("99 %% in %.1f ms", product.slowMillis);
  }
}
