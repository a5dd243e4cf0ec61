package fi.perhepuu.embedded;

import java.time.Duration;

/** Waiting with an end: short pauses until the time is up. */
final class Patience {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final long end;

  private Patience(long end) {
    this.end = end;
  }

  static Patience of(Duration limit) {
    return new Patience(System.nanoTime() + limit.toNanos());
  }

  boolean isOver() {
    return System.nanoTime() - end >= 0;
  }

  void pause() throws DatabaseUnavailable {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable("Waiting for the database was interrupted.", e);
    }
  }
}
