package fi.perhepuu.testing.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browsers of the Chromium family that the computer has anyway. */
record InstalledBrowsers(Machine machine) implements BrowserSource {

  private static final List<String> PROGRAMS =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "microsoft-edge",
          "microsoft-edge-stable",
          "msedge",
          "brave-browser");

  private static final List<String> MAC =
      List.of(
          "Chromium.app/Contents/MacOS/Chromium",
          "Google Chrome.app/Contents/MacOS/Google Chrome",
          "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
          "Brave Browser.app/Contents/MacOS/Brave Browser");

  private static final List<String> WINDOWS =
      List.of(
          "Chromium/Application/chrome.exe",
          "Google/Chrome/Application/chrome.exe",
          "Microsoft/Edge/Application/msedge.exe");

  private static final List<String> LINUX =
      List.of(
          "/usr/lib/chromium/chromium",
          "/usr/lib/chromium-browser/chromium-browser",
          "/snap/bin/chromium",
          "/opt/google/chrome/chrome",
          "/opt/microsoft/msedge/msedge");

  @Override
  public String name() {
    return "an installed Chromium, Chrome, Edge or Brave";
  }

  @Override
  public List<Path> browsers() {
    List<Path> found = new ArrayList<>();
    PROGRAMS.forEach(name -> program(name).ifPresent(found::add));
    usualPlaces().filter(machine::isProgram).forEach(found::add);
    return found.stream().distinct().toList();
  }

  private Optional<Path> program(String name) {
    return machine.program(machine.isWindows() ? name + ".exe" : name);
  }

  private Stream<Path> usualPlaces() {
    if (machine.isMac()) {
      return Stream.of(Path.of("/Applications"), machine.home().resolve("Applications"))
          .flatMap(folder -> MAC.stream().map(folder::resolve));
    }
    if (machine.isWindows()) {
      return Stream.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
          .flatMap(name -> machine.setting(name).stream())
          .flatMap(folder -> WINDOWS.stream().map(Path.of(folder)::resolve));
    }
    return LINUX.stream().map(Path::of);
  }
}
