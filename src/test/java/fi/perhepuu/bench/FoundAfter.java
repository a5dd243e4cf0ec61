package fi.perhepuu.bench;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Server;
import fi.perhepuu.testing.Visitor;
import java.time.Duration;

/**
 * How soon a search finds what an editor has just published, on the server that published and on
 * another one of the same database: from the answer to her form until the first hit.
 */
final class FoundAfter {

  static final double MOST_MILLIS = 1_000;
  private static final String SERVICE = "/hallinta/sisalto/services/ks-neuvola-1";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int TIMES = 12;
  private static final int PAUSE_MILLIS = 5;

  private final Report report;

  FoundAfter(Report report) {
    this.report = report;
  }

  void measure(Site site, String host, int services) {
    var other = site.another();
    try {
      other.start();
      var editor = new Visitor(site.server(), host);
      editor.signsInAs("toimitus@kangasala.example", "perhepuu-demo");
      row("on the server that published", times(editor, site.server(), host, 'a'), services);
      row("on another server", times(editor, other, host, 'b'), services);
    } finally {
      other.stop();
    }
  }

  private void row(String where, Samples millis, int services) {
    report.add(
        Row.of("Found after publication " + where + ", " + services, "%.0f ms", millis)
            .and("at most %.0f ms", millis.most())
            .ratio(millis.most() / MOST_MILLIS)
            .atMost(1));
  }

  private static Samples times(Visitor editor, Server server, String host, char series) {
    var millis = new Samples();
    for (int i = -2; i < TIMES; i++) {
      var word = "zq" + series + (char) ('n' + i);
      publish(editor, word);
      double took = untilFound(server, host, word);
      if (i >= 0) {
        millis.add(took);
      }
    }
    return millis;
  }

  private static void publish(Visitor editor, String word) {
    var form = Form.on(editor.opens(SERVICE).is(200).page().selectFirst("form.sheet-p"));
    form.writes("do", "publish").writes("summary.fi", "Neuvola " + word).writes("button", "");
    var after = editor.posts(SERVICE, form).is(303);
    if (!after.location().endsWith("done=publish")) {
      throw new IllegalStateException("Not published: " + after.location());
    }
  }

  private static double untilFound(Server server, String host, String word) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < PATIENCE.toNanos()) {
      var path = "/api/v1/search?lang=fi&q=" + word;
      var body = new String(RawAnswer.expect(200, server.port(), host, path).unzipped());
      if (body.contains("slug")) {
        return (System.nanoTime() - start) / 1e6;
      }
      pause();
    }
    throw new IllegalStateException("Not found: " + word);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
