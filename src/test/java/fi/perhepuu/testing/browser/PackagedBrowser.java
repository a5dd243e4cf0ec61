package fi.perhepuu.testing.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The system's own package of Chromium, where installing it needs no person. */
record PackagedBrowser(Machine machine) implements BrowserSource {

  private static final Duration PATIENCE = Duration.ofMinutes(6);

  /** What each package manager is told. */
  private static final Map<String, List<String>> COMMANDS =
      Map.of(
          "apt-get",
          List.of(
              "apt-get update",
              "env DEBIAN_FRONTEND=noninteractive apt-get install -y -q chromium"),
          "dnf",
          List.of("dnf install -y chromium"));

  @Override
  public String name() {
    return "the system's package manager";
  }

  @Override
  public List<Path> browsers() {
    COMMANDS.entrySet().stream()
        .filter(manager -> machine.program(manager.getKey()).isPresent())
        .findFirst()
        .ifPresent(manager -> manager.getValue().forEach(this::give));
    return new InstalledBrowsers(machine).browsers();
  }

  private void give(String command) {
    new Administrator(machine)
        .saying(List.of(command.split(" ")))
        .ifPresent(words -> machine.runAloud(PATIENCE, words));
  }
}
