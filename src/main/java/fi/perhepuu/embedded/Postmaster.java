package fi.perhepuu.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The PostgreSQL server process, as its own file in the cluster describes it. */
record Postmaster(long pid, int port, Path file) {
  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;

  static Optional<Postmaster> of(DataFolder folder) {
    Path file = folder.cluster().resolve("postmaster.pid");
    try {
      List<String> lines = Files.readAllLines(file);
      return Optional.of(
          new Postmaster(
              Long.parseLong(lines.get(PID_LINE).strip()),
              Integer.parseInt(lines.get(PORT_LINE).strip()),
              file));
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException absentOrHalfWritten) {
      return Optional.empty();
    }
  }

  /** Whether the process still lives and is a PostgreSQL: numbers are used again. */
  boolean isRunning() {
    return process().filter(process -> !isZombie()).map(Postmaster::isPostgres).orElse(false);
  }

  /**
   * PostgreSQL itself takes the number of a living stranger, or of a dead process nobody has buried
   * yet, for a running server and would refuse to start. Both happen in containers.
   */
  void forgetIfTaken() throws IOException {
    if (process().isPresent() && !isRunning()) {
      Files.deleteIfExists(file);
    }
  }

  private Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
        .orElse(true);
  }

  private boolean isZombie() {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      return stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z");
    } catch (IOException notLinux) {
      return false;
    }
  }
}
