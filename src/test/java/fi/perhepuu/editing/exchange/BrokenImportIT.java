package fi.perhepuu.editing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An import whose database is cut off in the middle of a batch goes on where it was. */
class BrokenImportIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int ROWS = 180;

  /** Somebody else's row, in the middle of the second batch. */
  private static final int HELD_ROW = 75;

  private static final String HOLD =
      "select id from content_item where code = 'ks-neuvola' for update";

  private static final String WAITING =
      "select pid from pg_stat_activity where usename = 'perhepuu_app' and wait_event_type = 'Lock'";

  private final RunningApplication app = RunningApplication.get();
  private final TestTenant tenant = app.newTenant("kangasala");
  private final Sender editor = new Sender(tenant.signsIn("editor"));
  private final Handwriting handwriting = new Handwriting(tenant.slug());

  @AfterEach
  void putTheClockBack() {
    app.clock().showsTheUsualTime();
  }

  @Test
  void whatWasBrokenOffGoesOnWithoutARowDoubledOrLost() throws SQLException {
    var at = editor.sends(table()).is(303).location();
    editor.waits(at, PATIENCE);
    try (var somebody = handwriting.connect()) {
      somebody.setAutoCommit(false);
      somebody.prepareStatement(HOLD).executeQuery();
      editor.person().posts(at, Form.of("do", "confirm")).is(303);
      Eventually.isTrue(PATIENCE, "The import does not come to the row", this::isCut);
      Eventually.isTrue(PATIENCE, "The failure is not noted", this::isPutOff);
      var broken = editor.person().opens(at).is(200).page();
      assertTrue(taken(broken) > 0 && taken(broken) < HELD_ROW, "taken: " + taken(broken));
      assertEquals(taken(broken), sum(handwriting.ofVersions()));
      somebody.rollback();
    }
    app.clock().showsInFinland("2026-11-23T10:10");

    var done = editor.waits(at, PATIENCE);
    assertEquals(String.valueOf(ROWS), Sender.count(done, "Tuotu luonnoksiksi"));
    assertEquals(Collections.nCopies(ROWS, 1), handwriting.ofEachThing());
  }

  private static String table() {
    return IntStream.range(0, ROWS)
        .mapToObj(it -> it == HELD_ROW ? "ks-neuvola" : "rivi-" + it)
        .map(code -> code + ";Palvelu " + code + ";Kuvaus;child-health-clinic;pirha\n")
        .collect(Collectors.joining("", "code;name.fi;summary.fi;type;organization\n", ""));
  }

  /** Ends the application's connection that waits for the row, as a database that fails does. */
  private boolean isCut() {
    try (var connection = app.database().asApplication();
        var waiting = connection.prepareStatement(WAITING).executeQuery();
        var cut = connection.prepareStatement("select pg_terminate_backend(?)")) {
      if (!waiting.next()) {
        return false;
      }
      cut.setInt(1, waiting.getInt(1));
      cut.execute();
      return true;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private boolean isPutOff() {
    var log = app.server().console();
    return log.contains("kind=import,") && log.contains("failed and will be tried again");
  }

  private static int taken(Document page) {
    var progress = page.selectFirst("progress");
    return progress == null ? -1 : Integer.parseInt(progress.attr("value"));
  }

  private static int sum(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
