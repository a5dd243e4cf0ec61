package fi.perhepuu.testing.browser;

import fi.perhepuu.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The proof that a browser works here: it opens an empty page. A program may be there and yet not
 * start, for want of libraries or because it is only a hint to install the real one.
 */
record EmptyPage(Machine machine) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  boolean opensIn(Path browser) {
    var profile = emptyProfile();
    try {
      return machine
          .run(
              PATIENCE,
              List.of(
                  browser.toString(),
                  "--headless",
                  "--no-sandbox",
                  "--disable-gpu",
                  "--no-first-run",
                  "--user-data-dir=" + profile,
                  "--dump-dom",
                  "about:blank"))
          .filter(printed -> printed.contains("<html"))
          .isPresent();
    } finally {
      leave(profile);
    }
  }

  /** A browser may still be tidying up in it; what stays is in the system's temporary folder. */
  private static void leave(Path profile) {
    try {
      Folders.remove(profile);
    } catch (UncheckedIOException busy) {
      profile.toFile().deleteOnExit();
    }
  }

  /** Never a person's own profile: their browser may be open. */
  private static Path emptyProfile() {
    try {
      return Files.createTempDirectory("perhepuu-browser");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
