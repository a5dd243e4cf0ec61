package fi.perhepuu.testing.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds a browser of the Chromium family that really opens a page, and gets one if there is none. A
 * test is never skipped for want of a browser: it fails and says what to type.
 */
final class Chromium {

  private static Path found;

  private final Machine machine;
  private final Predicate<Path> opens;
  private final List<String> tried = new ArrayList<>();

  Chromium(Machine machine, Predicate<Path> opens) {
    this.machine = machine;
    this.opens = opens;
  }

  /** The browser of this run. */
  static synchronized Path executable() {
    if (found == null) {
      var machine = new ThisMachine();
      found = new Chromium(machine, new EmptyPage(machine)::opensIn).find();
      System.err.println("[browser] " + found);
    }
    return found;
  }

  Path find() {
    for (var source : sources()) {
      var browser = from(source);
      if (browser.isPresent()) {
        return browser.get();
      }
      if (source.isBinding()) {
        break;
      }
    }
    throw new NoChromium(machine, String.join("; ", tried));
  }

  private List<BrowserSource> sources() {
    return List.of(
        new ConfiguredBrowser(machine),
        new InstalledBrowsers(machine),
        new PlaywrightCache(machine),
        new PlaywrightDownload(machine),
        new PlaywrightLibraries(machine),
        new PackagedBrowser(machine));
  }

  private Optional<Path> from(BrowserSource source) {
    var browsers = source.browsers();
    var working = browsers.stream().filter(opens).findFirst();
    if (working.isEmpty()) {
      tried.add(
          source.name() + (browsers.isEmpty() ? " (none)" : " (does not start: " + browsers + ")"));
    }
    return working;
  }
}
