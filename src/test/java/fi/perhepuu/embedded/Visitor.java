package fi.perhepuu.embedded;

import java.nio.file.Path;

/** A process of its own that uses a folder's PostgreSQL until its input ends. */
final class Visitor {
  private Visitor() {}

  public static void main(String[] args) throws Exception {
    LocalPostgres postgres = LocalPostgres.in(Path.of(args[0]));
    try (var connection = postgres.connect(DatabaseRole.LOGIN)) {
      System.out.println("port " + postgres.port());
      System.out.flush();
    }
    while (System.in.read() >= 0) {
      // stay
    }
  }
}
