package fi.perhepuu.testing.browser;

import java.nio.file.Path;
import java.util.List;

/**
 * The system's libraries for a downloaded browser: a bare container has none of them, and there the
 * browser is present but does not start.
 */
record PlaywrightLibraries(Machine machine) implements BrowserSource {

  @Override
  public String name() {
    return "the system's libraries for Playwright's download";
  }

  @Override
  public List<Path> browsers() {
    var downloaded = new PlaywrightCache(machine).browsers();
    var possible = !downloaded.isEmpty() && new Administrator(machine).isHere();
    return possible && new PlaywrightCommand(machine).run("install-deps", "chromium")
        ? downloaded
        : List.of();
  }
}
