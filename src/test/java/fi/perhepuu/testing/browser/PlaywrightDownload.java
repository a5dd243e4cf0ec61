package fi.perhepuu.testing.browser;

import java.nio.file.Path;
import java.util.List;

/** Playwright's own browser, downloaded now. It stays in Playwright's cache for the next run. */
record PlaywrightDownload(Machine machine) implements BrowserSource {

  @Override
  public String name() {
    return "Playwright's own download";
  }

  @Override
  public List<Path> browsers() {
    return new PlaywrightCommand(machine).run("install", "--only-shell", "chromium")
        ? new PlaywrightCache(machine).browsers()
        : List.of();
  }
}
