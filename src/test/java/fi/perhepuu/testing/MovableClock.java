package fi.perhepuu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The application's time, which only tests move. */
public final class MovableClock {

  /** A Monday morning in November: the week of the pictures, in opening hours. */
  private static final String USUAL = "2026-11-23T10:00";

  private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

  private final Path file;

  MovableClock(Path file) {
    this.file = file;
  }

  Path file() {
    return file;
  }

  /** Everybody who has moved it puts it back, because all tests of a run share it. */
  public void showsTheUsualTime() {
    showsInFinland(USUAL);
  }

  /** A time in Finland, {@code "2026-11-23T02:14"}. */
  public void showsInFinland(String localTime) {
    shows(LocalDateTime.parse(localTime).atZone(FINLAND).toInstant());
  }

  public void shows(Instant instant) {
    try {
      Files.createDirectories(file.getParent());
      var next = file.resolveSibling("clock.next");
      Files.writeString(next, instant.toString());
      Files.move(next, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
