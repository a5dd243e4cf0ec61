package fi.perhepuu.testing.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the search for a browser asks of the computer; a test answers it without one. */
interface Machine {

  /** {@code os.name} in small letters. */
  String system();

  /** An environment variable or system property that is not blank. */
  Optional<String> setting(String name);

  Path home();

  /** The folders programs are looked up in. */
  List<Path> searchPath();

  boolean isProgram(Path file);

  /** The files below a folder, none if there is no such folder. */
  List<Path> filesUnder(Path folder);

  /** Runs a program to its end and answers what it printed; nothing if it failed or took longer. */
  Optional<String> run(Duration patience, List<String> command);

  /** As {@link #run}, but the program's words are shown: it may take minutes. */
  boolean runAloud(Duration patience, List<String> command);

  default boolean isWindows() {
    return system().contains("windows");
  }

  default boolean isMac() {
    return system().contains("mac");
  }

  default Optional<Path> program(String name) {
    return searchPath().stream().map(dir -> dir.resolve(name)).filter(this::isProgram).findFirst();
  }
}
