package fi.perhepuu.testing.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Playwright's own command line, in a process of its own so that it can be given up. */
record PlaywrightCommand(Machine machine) {

  // About a hundred megabytes to fetch; a closed network answers nothing at all.
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  boolean run(String... arguments) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    var command = new ArrayList<>(List.of(java, "-cp", classes, "com.microsoft.playwright.CLI"));
    command.addAll(List.of(arguments));
    return machine.runAloud(PATIENCE, command);
  }
}
