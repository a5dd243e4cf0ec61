package fi.perhepuu.help.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Mortal;
import fi.perhepuu.testing.Visitor;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Twenty families at once send two thousand requests while the server and the database are killed
 * five times. What has been confirmed is there, once; what has not may be sent again by the same
 * form.
 */
class NeverLostIT {

  private static final int CLIENTS = 20;
  private static final int EACH = 100;
  private static final int TRIES = 400;
  private static final int NAMED = 10;
  private static final String WRITE = "/fi/apua/nuorten-apua-nappi/kirjoita";
  private static final String WRITE_NAMED = "/fi/apua/nepsy-nappula/kirjoita";

  private static final Set<String> SENT = ConcurrentHashMap.newKeySet();
  private static final Set<String> CONFIRMED = ConcurrentHashMap.newKeySet();

  private static final String DUE_LETTERS =
      "select kind from control.job where kind = 'help-sent-mail' and due <= now()";

  private static Mortal deployment;

  @BeforeAll
  static void sendWhileThingsDie() throws InterruptedException {
    deployment =
        new Mortal("cats-with-nine-lives", "kangasala")
            .with("REQUESTS_PER_ADDRESS", 1_000_000)
            .with("REQUESTS_PER_SECOND", 1_000_000)
            .start();
    var clients = Executors.newFixedThreadPool(CLIENTS);
    IntStream.range(0, CLIENTS).forEach(i -> clients.submit(NeverLostIT::sendMany));
    clients.shutdown();
    killAtRandom();
    assertTrue(clients.awaitTermination(5, TimeUnit.MINUTES), "The families are still sending");
  }

  @AfterAll
  static void stop() {
    deployment.close();
  }

  private static void killAtRandom() throws InterruptedException {
    long seed = System.nanoTime();
    System.out.println("[never lost] killed by seed " + seed);
    var random = new Random(seed);
    // Both die at least twice; which one when is left to chance.
    var order = new ArrayList<>(List.of(true, true, false, false, random.nextBoolean()));
    Collections.shuffle(order, random);
    int step = CLIENTS * EACH / (order.size() + 1);
    for (int kill = 0; kill < order.size(); kill++) {
      int after = kill * step + random.nextInt(step);
      while (CONFIRMED.size() < after) {
        Thread.sleep(5);
      }
      if (order.get(kill)) {
        deployment.killServer();
      } else {
        deployment.killDatabase();
      }
    }
  }

  private static void sendMany() {
    var family = deployment.visitor();
    for (int i = 0; i < EACH; i++) {
      send(family, UUID.randomUUID().toString(), i % NAMED == 0);
    }
  }

  /** Presses the button until it is confirmed, as a worried parent does. */
  private static void send(Visitor family, String ticket, boolean named) {
    SENT.add(ticket);
    for (int attempt = 0; attempt < TRIES && !CONFIRMED.contains(ticket); attempt++) {
      try {
        var answer = family.posts(named ? WRITE_NAMED : WRITE, form(ticket, named));
        if (answer.status() == 303) {
          CONFIRMED.add(ticket);
        } else {
          TimeUnit.MILLISECONDS.sleep(200);
        }
      } catch (UncheckedIOException dead) {
        pause();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Form form(String ticket, boolean named) {
    var form = Form.of("ticket", ticket, "step", "check", "go", "send");
    form.with("situation", "Viesti " + ticket).with("contact-way", "thread");
    return named
        ? form.with("unnamed", "no")
            .with("name", "Kaisla")
            .with("email", ticket + "@post.example")
            .with("child-ages", "age-3-6")
            .with("municipality", "211")
        : form.with("unnamed", "yes").with("young-age", "15-17");
  }

  @Test
  void everyConfirmedRequestIsThereExactlyOnce() {
    assertEquals(CLIENTS * EACH, CONFIRMED.size());
    var stored = column("select ticket::text from help_request");

    assertEquals(new HashSet<>(stored).size(), stored.size());
    assertEquals(SENT, new HashSet<>(stored));
  }

  @Test
  void everyRequestHasItsLetterAndAnUnbrokenHistory() {
    var broken =
        column(
            """
            select r.id::text from help_request r
             where r.steps <> (select count(*) from request_event e where e.request_id = r.id)
                or r.steps <> (select max(seq) from request_event e where e.request_id = r.id)
                or 1 <> (select count(*) from request_text t
                          where t.request_id = r.id and t.kind = 'letter')
            """);

    assertEquals(List.of(), broken);
  }

  /**
   * A letter is in the history once it has been handed over. One the server died over is leased to
   * it for five minutes more; should it have been handed over, the second one has the id of the
   * first.
   */
  @Test
  void everyNamedFamilyGetsItsLetterOnceOrTheSecondIsMarked() {
    Eventually.isTrue(
        Duration.ofMinutes(2), "Letters are still waiting", () -> column(DUE_LETTERS).isEmpty());
    // In this order: the last letter may be on its way, and turns from the one into the other.
    var planned = column("select subject::text from control.job where kind = 'help-sent-mail'");
    var mailed = column("select request_id::text from request_event where kind = 'mailed'");
    var cared = new HashSet<>(mailed);
    assertEquals(mailed.size(), cared.size());
    cared.addAll(planned);

    assertEquals(CLIENTS * EACH / NAMED, cared.size());
    int letters = deployment.post().lettersById().size();
    assertTrue(letters >= mailed.size() && letters <= cared.size(), letters + " letters");
  }

  @Test
  void everyPromiseIsWatchedOverOnce() {
    var watched = column("select subject::text from control.job where kind = 'help-clock'");

    assertEquals(CLIENTS * EACH, watched.size());
    assertEquals(watched.size(), new HashSet<>(watched).size());
  }

  private static List<String> column(String sql) {
    try (var connection = deployment.database().asAdministrator();
        var statement = connection.createStatement()) {
      statement.execute("set role perhepuu_owner");
      statement.execute("set search_path = t_00001");
      var rows = statement.executeQuery(sql);
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
