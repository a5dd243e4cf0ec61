package fi.perhepuu.editing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A large table: the page tells how far it is, and no transaction handles more than a few. */
class LargeImportIT {

  private static final int ROWS = 2_000;
  private static final int MOST_AT_ONCE = 200;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final String OLDEST =
      "select coalesce(max(extract(epoch from clock_timestamp() - xact_start)), 0)"
          + " from pg_stat_activity where state <> 'idle' and pid <> pg_backend_pid()"
          + " and usename = 'perhepuu_app'";

  private final RunningApplication app = RunningApplication.get();
  private final TestTenant tenant = app.newTenant("kangasala");
  private final Sender editor = new Sender(tenant.signsIn("editor"));
  private final Handwriting handwriting = new Handwriting(tenant.slug());
  private double longest;

  @Test
  void aLargeTableComesInStepByStep() {
    long start = System.nanoTime();
    var at = editor.sends(table()).is(303).location();
    say("received", start);
    onlyEverGrows(watches(at));
    say("checked", start);
    fewAtOnce(handwriting.ofRows());
    editor.person().posts(at, Form.of("do", "confirm")).is(303);
    onlyEverGrows(watches(at));
    say("imported", start);
    System.out.printf("LargeImportIT: longest transaction %.1f s%n", longest);

    var page = editor.person().opens(at).page();
    assertEquals(String.valueOf(ROWS), Sender.count(page, "Tuotu luonnoksiksi"));
    fewAtOnce(handwriting.ofRows());
    fewAtOnce(handwriting.ofVersions());
  }

  private static void say(String what, long start) {
    System.out.printf("LargeImportIT: %s after %.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }

  private static String table() {
    return IntStream.range(0, ROWS)
        .mapToObj(it -> "rivi-" + it + ";Palvelu " + it + ";Kuvaus;child-health-clinic;pirha\n")
        .collect(Collectors.joining("", "code;name.fi;summary.fi;type;organization\n", ""));
  }

  /** Every row has been written, and by no transaction together with many others. */
  private static void fewAtOnce(List<Integer> handled) {
    assertEquals(ROWS, handled.stream().mapToInt(Integer::intValue).sum());
    assertTrue(Collections.max(handled) <= MOST_AT_ONCE, handled.toString());
  }

  private static void onlyEverGrows(List<Integer> seen) {
    assertEquals(seen.stream().sorted().toList(), seen);
    assertTrue(seen.stream().distinct().count() > 2, "no progress was shown: " + seen);
  }

  /** How far it was at each look, until it has come to its end. */
  private List<Integer> watches(String at) {
    List<Integer> seen = new ArrayList<>();
    Eventually.isTrue(
        PATIENCE,
        "The work does not end",
        () -> {
          longest = Math.max(longest, oldest());
          var progress = editor.person().opens(at).is(200).page().select("progress");
          progress.forEach(it -> seen.add(Integer.valueOf(it.attr("value"))));
          return progress.isEmpty();
        });
    return seen;
  }

  private double oldest() {
    try (var connection = app.database().asApplication();
        var row = connection.prepareStatement(OLDEST).executeQuery()) {
      row.next();
      return row.getDouble(1);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
