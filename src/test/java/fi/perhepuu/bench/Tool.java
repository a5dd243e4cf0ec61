package fi.perhepuu.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A program of the system the benchmark uses but does not bring along. */
enum Tool {
  WRK("wrk", "wrk"),
  NGINX("nginx", "nginx-light"),
  PGBENCH("pgbench", "postgresql");

  private final String program;
  private final String debianPackage;

  Tool(String program, String debianPackage) {
    this.program = program;
    this.debianPackage = debianPackage;
  }

  /** Looks also where administrators' programs live, which is not on everybody's path. */
  Optional<Path> find() {
    var path = System.getenv().getOrDefault("PATH", "");
    return Stream.concat(Stream.of(path.split(File.pathSeparator)), Stream.of("/usr/sbin", "/sbin"))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  String howToGet() {
    return program + " is missing: apt-get install " + debianPackage;
  }
}
