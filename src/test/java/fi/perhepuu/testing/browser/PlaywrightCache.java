package fi.perhepuu.testing.browser;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The browsers Playwright has downloaded before, for this project or another. */
record PlaywrightCache(Machine machine) implements BrowserSource {

  private static final Set<String> PROGRAMS =
      Set.of(
          "chrome",
          "chrome.exe",
          "Chromium",
          "Google Chrome for Testing",
          "headless_shell",
          "headless_shell.exe",
          "chrome-headless-shell",
          "chrome-headless-shell.exe");

  @Override
  public String name() {
    return "a browser Playwright has downloaded before";
  }

  @Override
  public List<Path> browsers() {
    return machine.filesUnder(folder()).stream()
        .filter(file -> PROGRAMS.contains(file.getFileName().toString()))
        .filter(machine::isProgram)
        .sorted(Comparator.comparingInt(this::revision).reversed())
        .toList();
  }

  private Path folder() {
    return machine.setting("PLAYWRIGHT_BROWSERS_PATH").map(Path::of).orElseGet(this::usualFolder);
  }

  private Path usualFolder() {
    if (machine.isWindows()) {
      return machine.home().resolve("AppData/Local/ms-playwright");
    }
    return machine
        .home()
        .resolve(machine.isMac() ? "Library/Caches" : ".cache")
        .resolve("ms-playwright");
  }

  /** The number in {@code chromium-1208/chrome-linux64/chrome}. */
  private int revision(Path program) {
    var first = folder().relativize(program).getName(0).toString();
    var number = first.substring(first.lastIndexOf('-') + 1);
    return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
  }
}
