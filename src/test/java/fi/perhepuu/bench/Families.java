package fi.perhepuu.bench;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Visitor;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Families that write by a help button of one tenant, several at once, each sending the next
 * request when the last has been answered or when it is time.
 */
final class Families {

  private static final String WRITE = "/fi/apua/nuorten-apua-nappi/kirjoita";
  private static final String TEXT = "Kaverit eivät vastaa eikä koulussa ole kivaa. ".repeat(8);

  private final Site site;
  private final String host;
  private final int clients;
  private final long pauseNanos;
  private String path = WRITE;
  private String role = "";
  private boolean together;

  /** What the site answered: confirmed and refused ones, and the milliseconds of the confirmed. */
  record Answers(int confirmed, int refused, double seconds, double[] millis) {

    double perSecond() {
      return confirmed / seconds;
    }

    /** What so many of a hundred stayed under. */
    double percentile(double share) {
      return millis[(int) Math.min(millis.length - 1L, Math.round(millis.length * share))];
    }
  }

  /**
   * @param perSecond how many all of them send in a second, or 0: as many as they can
   */
  Families(Site site, String host, int clients, int perSecond) {
    this.site = site;
    this.host = host;
    this.clients = clients;
    pauseNanos = perSecond == 0 ? 0 : TimeUnit.SECONDS.toNanos(clients) / perSecond;
  }

  /** Writes to the bare form, as the tenant's database role. */
  Families toBareForm(String role) {
    path = BareArchive.ROOT + BareForm.PATH;
    this.role = role;
    return this;
  }

  /** All in the same moments, as a script would, not one after the other, as people come. */
  Families together() {
    together = true;
    return this;
  }

  Answers write(int seconds) {
    var millis = new ConcurrentLinkedQueue<Double>();
    var refused = new AtomicInteger();
    var pool = Executors.newFixedThreadPool(clients);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    long start = System.nanoTime();
    for (int i = 0; i < clients; i++) {
      long first = together ? start : start + pauseNanos * i / clients;
      pool.submit(() -> writeUntil(first, end, millis, refused));
    }
    pool.shutdown();
    try {
      pool.awaitTermination(seconds + 60L, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    var sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return new Answers(sorted.length, refused.get(), Site.secondsSince(start), sorted);
  }

  private void writeUntil(
      long first, long end, ConcurrentLinkedQueue<Double> millis, AtomicInteger refused) {
    var family = new Visitor(site.server(), host);
    for (long next = first; next < end; next += pauseNanos) {
      rest(next - System.nanoTime());
      long sent = System.nanoTime();
      if (family.posts(path, form().with("role", role)).status() == 303) {
        millis.add((System.nanoTime() - sent) / 1e6);
      } else {
        refused.incrementAndGet();
      }
      next = pauseNanos == 0 ? System.nanoTime() : next;
    }
  }

  private static void rest(long nanos) {
    try {
      TimeUnit.NANOSECONDS.sleep(Math.max(0, nanos));
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static Form form() {
    return Form.of(
        "ticket",
        UUID.randomUUID().toString(),
        "step",
        "check",
        "go",
        "send",
        "situation",
        TEXT,
        "young-age",
        "15-17",
        "unnamed",
        "yes",
        "contact-way",
        "thread");
  }
}
