package fi.perhepuu.testing;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens by itself, and says what did not. */
public final class Eventually {

  private static final Duration STEP = Duration.ofMillis(50);

  private Eventually() {}

  public static void isTrue(Duration patience, String otherwise, BooleanSupplier condition) {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(otherwise);
      }
      sleep();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(STEP.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
