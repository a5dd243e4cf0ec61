package fi.perhepuu.bench;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Visitor;
import java.util.List;

/** The page that says what an upgrade would change, for a tenant with words of its own in it. */
final class UpgradePreviews {

  private static final double ALLOWED = 1_000;
  private static final int WARM_UP = 20;
  private static final String PAGE = "/hallinta/malli/paivitys";
  private static final String TYPES = "/hallinta/malli/types/";

  private final Report report;
  private final int pairs;

  UpgradePreviews(Report report, int pairs) {
    this.report = report;
    this.pairs = pairs;
  }

  void measure(Site site) {
    var visitor = new Visitor(site.server(), site.hosts().get(0));
    var admin = visitor.signsInAs("paakayttaja@kangasala.example", "perhepuu-demo");
    for (var type : List.of("family-work", "home-service", "money-debt-advice", "youth-work")) {
      var form = Form.on(admin.opens(TYPES + type).is(200).page().selectFirst("form.sheet-p"));
      form.writes("w:service-types:text:fi", "Omat sanamme.").with("do", "save");
      admin.posts(TYPES + type, form).is(303);
    }
    for (int i = 0; i < WARM_UP; i++) {
      admin.opens(PAGE).is(200);
    }
    var millis = new Samples();
    for (int i = 0; i < pairs; i++) {
      long start = System.nanoTime();
      admin.opens(PAGE).is(200);
      millis.add((System.nanoTime() - start) / 1e6);
    }
    report.add(
        Row.of("Preview of an upgrade, slowest of " + pairs, "%.0f ms", millis.most())
            .and("median %.0f ms", millis)
            .against("allowed: %.0f ms", new Samples().add(ALLOWED))
            .ratio(millis.most() / ALLOWED)
            .atMost(1));
  }
}
