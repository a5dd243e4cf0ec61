package fi.perhepuu.platform.html;

import java.util.Optional;

/**
 * That what this thread renders shows something that has not been published. Every such page says
 * so, is kept by nobody and asks search engines to leave it out.
 */
public final class OnTrial {

  private static final ThreadLocal<String> WHAT = new ThreadLocal<>();

  private OnTrial() {}

  /** Ends when closed. */
  public interface Trial extends AutoCloseable {
    @Override
    void close();
  }

  public static Trial of(String what) {
    WHAT.set(what);
    return WHAT::remove;
  }

  /** What is tried on, as people call it. */
  public static Optional<String> what() {
    return Optional.ofNullable(WHAT.get());
  }
}
