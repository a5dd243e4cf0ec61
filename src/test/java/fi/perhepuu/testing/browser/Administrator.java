package fi.perhepuu.testing.browser;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may install programs on a Linux machine: root, or whoever needs no password for it. */
record Administrator(Machine machine) {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  boolean isHere() {
    return prefix().isPresent();
  }

  /** The command as an administrator gives it; nothing where there is none. */
  Optional<List<String>> saying(List<String> command) {
    return prefix().map(prefix -> Stream.concat(prefix.stream(), command.stream()).toList());
  }

  private Optional<List<String>> prefix() {
    if (machine.isWindows() || machine.isMac()) {
      return Optional.empty();
    }
    if (says("0", "id", "-u")) {
      return Optional.of(List.of());
    }
    return says("0", "sudo", "-n", "id", "-u")
        ? Optional.of(List.of("sudo", "-n"))
        : Optional.empty();
  }

  private boolean says(String answer, String... command) {
    return machine
        .run(PATIENCE, List.of(command))
        .filter(said -> said.strip().equals(answer))
        .isPresent();
  }
}
