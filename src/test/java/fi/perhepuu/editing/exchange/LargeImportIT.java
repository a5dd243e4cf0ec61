package fi.perhepuu.editing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten thousand rows: the page tells how far it is, and no transaction is held for long. */
class LargeImportIT {

  private static final int ROWS = 10_000;
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private static final String OLDEST =
      "select coalesce(max(extract(epoch from clock_timestamp() - xact_start)), 0)"
          + " from pg_stat_activity where state <> 'idle' and pid <> pg_backend_pid()"
          + " and usename = 'perhepuu_app'";

  private double longest;

  @Test
  void aLargeTableComesInStepByStep() throws SQLException {
    var app = RunningApplication.get();
    var editor = new Sender(app.newTenant("kangasala").signsIn("editor"));
    long start = System.nanoTime();
    var at = editor.sends(table()).is(303).location();
    say("received", start);
    var seen = watches(app, editor, at);
    say("checked", start);
    assertTrue(seen.size() > 2, "no progress was shown: " + seen);
    editor.person().posts(at, Form.of("do", "confirm")).is(303);
    assertTrue(watches(app, editor, at).size() > 2);
    say("imported", start);
    System.out.printf("LargeImportIT: longest transaction %.1f s%n", longest);

    var page = editor.person().opens(at).page();
    assertEquals(String.valueOf(ROWS), Sender.count(page, "Tuotu luonnoksiksi"));
    assertTrue(longest > 0, "no transaction was seen");
    assertTrue(longest < LONGEST.toSeconds(), "a transaction took " + longest + " s");
  }

  private static void say(String what, long start) {
    System.out.printf("LargeImportIT: %s after %.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }

  private static String table() {
    return IntStream.range(0, ROWS)
        .mapToObj(it -> "rivi-" + it + ";Palvelu " + it + ";Kuvaus;child-health-clinic;pirha\n")
        .collect(Collectors.joining("", "code;name.fi;summary.fi;type;organization\n", ""));
  }

  /** How far it was at each look, until it has come to its end. */
  private Set<String> watches(RunningApplication app, Sender editor, String at)
      throws SQLException {
    var seen = new TreeSet<String>();
    try (var connection = app.database().asApplication();
        var look = connection.prepareStatement(OLDEST)) {
      for (; ; ) {
        var row = look.executeQuery();
        row.next();
        longest = Math.max(longest, row.getDouble(1));
        var page = editor.person().opens(at).is(200).page();
        if (page.select("progress").isEmpty()) {
          return seen;
        }
        seen.add(page.select("progress").attr("value"));
      }
    }
  }
}
