package fi.perhepuu.bench;

import java.util.function.IntConsumer;

/**
 * Loads a server until its compiler rests. What families meet has run for days; on two processors
 * the compiler takes more of them than the server in the first minutes, and a request for help runs
 * through more code than a page.
 */
final class WarmUp {

  private static final int SLICE = 10;
  private static final int MOST_SLICES = 30;

  /** Of the time of one processor. */
  private static final double RESTING = 0.05;

  private final ServerProcess server;

  WarmUp(ServerProcess server) {
    this.server = server;
  }

  /**
   * @param load loads the server for so many seconds
   */
  void by(IntConsumer load) {
    double share = 1;
    for (int i = 0; i < MOST_SLICES && share > RESTING; i++) {
      double before = server.compiledSeconds();
      load.accept(SLICE);
      share = (server.compiledSeconds() - before) / SLICE;
    }
  }
}
