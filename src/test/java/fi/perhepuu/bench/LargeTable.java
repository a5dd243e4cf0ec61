package fi.perhepuu.bench;

import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Multipart;
import fi.perhepuu.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A file of ten thousand services brought in by an editor: nobody else may have to wait for it, so
 * what counts is the longest transaction.
 */
final class LargeTable {

  private static final int ROWS = 10_000;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String FORM = "/hallinta/tuonti/luettelo/services";

  private static final String OLDEST =
      "select coalesce(max(extract(epoch from clock_timestamp() - xact_start)), 0)"
          + " from pg_stat_activity where state <> 'idle' and pid <> pg_backend_pid()"
          + " and usename = 'perhepuu_app'";

  private final Report report;
  private double longest;

  LargeTable(Report report) {
    this.report = report;
  }

  void bring(Site site) {
    site.start();
    var host = TenantCopies.host(site.slugs().get(0));
    var editor = new Visitor(site.server(), host);
    editor.signsInAs("toimitus@kangasala.example", "perhepuu-demo");
    var form = Multipart.on(editor.opens(FORM).is(200).page().selectFirst("form.sheet-p"));
    long start = System.nanoTime();
    var at = editor.posts(FORM, form.brings("file", "table.csv", table())).is(303).location();
    waits(site, editor, at);
    double checked = Site.secondsSince(start);
    editor.posts(at, Form.of("do", "confirm")).is(303);
    waits(site, editor, at);
    report.add(
        Row.of("A table of " + ROWS + " rows, checked", "%.0f s", checked)
            .and("imported after %.0f s", Site.secondsSince(start))
            .and("longest transaction %.2f s", longest));
    site.stop();
  }

  private static byte[] table() {
    return IntStream.range(0, ROWS)
        .mapToObj(it -> "row-" + it + ";Palvelu " + it + ";Kuvaus;child-health-clinic;pirha\n")
        .collect(Collectors.joining("", "code;name.fi;summary.fi;type;organization\n", ""))
        .getBytes(StandardCharsets.UTF_8);
  }

  private void waits(Site site, Visitor editor, String at) {
    Eventually.isTrue(
        PATIENCE,
        "The import does not end",
        () -> {
          longest = Math.max(longest, oldest(site));
          return editor.opens(at).is(200).page().select("progress").isEmpty();
        });
  }

  private static double oldest(Site site) {
    try (var connection = site.database().asApplication();
        var row = connection.prepareStatement(OLDEST).executeQuery()) {
      row.next();
      return row.getDouble(1);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
