package fi.perhepuu.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The operating system and processor, as the archives of PostgreSQL programs name them. */
record Platform(String system, String architecture) {

  static Platform current() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static Platform of(String system, String architecture) {
    String name = system.toLowerCase(Locale.ROOT);
    return new Platform(
        name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "darwin" : name,
        switch (architecture.toLowerCase(Locale.ROOT)) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          default -> architecture;
        });
  }

  /** The archives that would do, the best first. */
  List<String> archives() {
    List<String> names = new ArrayList<>();
    if (isLinux() && Files.exists(Path.of("/etc/alpine-release"))) {
      names.add(String.format("postgres-linux-%s-alpine_linux.txz", architecture));
    }
    names.add(String.format("postgres-%s-%s.txz", system, architecture));
    if (architecture.equals("arm_64") && !isLinux()) {
      names.add(String.format("postgres-%s-x86_64.txz", system));
    }
    return names;
  }

  boolean isLinux() {
    return system.equals("linux");
  }

  boolean isWindows() {
    return system.equals("windows");
  }

  /** Letters are told by Unicode; sorting is ICU's. Each system has its own name for that. */
  String locale() {
    return isLinux() ? "C.UTF-8" : isWindows() ? "C" : "en_US.UTF-8";
  }

  String program(String name) {
    return isWindows() ? name + ".exe" : name;
  }
}
