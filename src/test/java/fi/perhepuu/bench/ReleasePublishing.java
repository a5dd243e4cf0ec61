package fi.perhepuu.bench;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Multipart;
import fi.perhepuu.testing.ReleaseBox;
import fi.perhepuu.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

/**
 * The tenants' pages while a release of the model is published, against the same before: every
 * tenant's home page in turn. A release that says something for safety changes every page of every
 * site; another one changes none until somebody adopts it.
 */
final class ReleasePublishing {

  static final double MOST = 1.1;
  private static final int WARM_UP = 3;

  /** Until no page is shown any more that the release has outdated. */
  private static final int UNTIL_ALL_ARE_NEW = 50;

  private static final String ARTICLE =
      """
      - code: art-bench
        theme: parenting
        ages: [age-0-1]
        services: [child-health-clinic]
        title: {fi: "Mittaus", sv: "Mätning", en: "Measuring"}
        lead: {fi: "Lyhyesti.", sv: "Kort sagt.", en: "In short."}
      """;

  private static final String LINE =
      """
      - code: bench-line-%d
        name: {fi: "Mittauksen linja %d", sv: "Mätningens linje %d", en: "Line of a measuring %d"}
        text: {fi: "Puhu.", sv: "Tala.", en: "Talk."}
        crisis: false
        safety: true
        domain: mittaus.example
        phones: []
        languages: [fi, sv, en]
        audience: all
        themes: [mental-health]
      """;

  private final Report report;
  private final Extent extent;

  ReleasePublishing(Report report, Extent extent) {
    this.report = report;
    this.extent = extent;
  }

  void compare(Site site) {
    var operator = site.operator();
    for (int i = 0; i < WARM_UP; i++) {
      load(site, extent.seconds());
    }
    row(
        site,
        operator,
        "Home pages while a release is published",
        extent.seconds(),
        round -> send(operator, "articles.yaml", ARTICLE));
    row(
        site,
        operator,
        "The same, a release that changes all pages, until all are new",
        UNTIL_ALL_ARE_NEW,
        round -> send(operator, "national-services.yaml", LINE.replace("%d", "" + round)));
  }

  private void row(
      Site site, Visitor operator, String what, int seconds, IntFunction<String> news) {
    var before = new Samples();
    var during = new Samples();
    var slowBefore = new Samples();
    var slowDuring = new Samples();
    for (int round = 1; round <= extent.rounds(); round++) {
      var draft = news.apply(round);
      var calm = load(site, extent.seconds());
      var publishing =
          CompletableFuture.runAsync(() -> operator.posts(draft, Form.of("do", "publish")).is(303));
      var busy = load(site, seconds);
      publishing.join();
      before.add(calm.mean());
      during.add(busy.mean());
      slowBefore.add(calm.under(0.99));
      slowDuring.add(busy.under(0.99));
    }
    report.add(
        Row.of(what + ", " + site.hosts().size() + " tenants", "%.2f ms", during)
            .and("99 %% in %.1f ms", slowDuring)
            .against("before: %.2f ms", before)
            .andAgainst("99 %% in %.1f ms", slowBefore)
            .ratio(during.ratioTo(before))
            .atMost(MOST));
  }

  private static String send(Visitor operator, String file, String nodes) {
    var box = ReleaseBox.begin(operator).adds(file, nodes);
    var page = operator.opens("/mallit").is(200).page();
    var form = Multipart.on(page.selectFirst("form[enctype]"));
    return operator
        .posts("/mallit", form.brings("file", "malli.zip", box.zip()))
        .is(303)
        .location();
  }

  /** The milliseconds of every answer, from two who ask without a pause. */
  private static Samples load(Site site, int seconds) {
    List<CompletableFuture<List<Double>>> askers = new ArrayList<>();
    for (int asker = 0; asker < Extent.THREADS; asker++) {
      int first = asker;
      askers.add(CompletableFuture.supplyAsync(() -> ask(site, first, seconds)));
    }
    var all = new Samples();
    askers.forEach(asker -> asker.join().forEach(all::add));
    return all;
  }

  private static List<Double> ask(Site site, int first, int seconds) {
    List<Double> millis = new ArrayList<>();
    var hosts = site.hosts();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    for (int i = first; System.nanoTime() < end; i += Extent.THREADS) {
      long start = System.nanoTime();
      RawAnswer.expect(200, site.port(), hosts.get(i % hosts.size()), Pages.HOME.path());
      millis.add((System.nanoTime() - start) / 1e6);
    }
    return millis;
  }
}
