package fi.perhepuu.embedded;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes, starts and stops the cluster with PostgreSQL's own programs. */
final class ServerControl {
  private static final Duration ATTEMPT = Duration.ofSeconds(20);
  private static final Duration MAKING = Duration.ofMinutes(2);
  private static final Duration STOPPING = Duration.ofSeconds(30);
  private static final Duration GRACE = Duration.ofSeconds(10);
  private static final long LOG_LIMIT = 10L * 1024 * 1024;

  private final DataFolder folder;
  private final Platform platform = Platform.current();
  private final Programs programs;
  private final ProgramRunner runner;

  ServerControl(DataFolder folder) throws IOException, DatabaseUnavailable {
    this.folder = folder;
    this.programs = Programs.in(folder, platform);
    this.runner = new ProgramRunner(folder, platform);
  }

  /** Made beside and moved into place, so that an interrupted first start is simply repeated. */
  void makeClusterIfAbsent(Passwords passwords) throws IOException, DatabaseUnavailable {
    if (Files.isDirectory(folder.cluster())) {
      return;
    }
    // A name of its own: the initdb of a killed process may still be writing to the last one.
    Path part = Files.createTempDirectory(folder.unfinished(), "cluster");
    Path secret = Files.createTempFile(folder.unfinished(), "superuser", "");
    try {
      Files.writeString(secret, passwords.of(DatabaseRole.SUPERUSER));
      ProgramRunner.Result made = runner.run(MAKING, initdb(part, secret));
      if (made.failed()) {
        Trees.clear(part);
        throw new DatabaseUnavailable(Diagnosis.of(made.words(), folder.root()));
      }
    } finally {
      Files.deleteIfExists(secret);
    }
    Files.move(part, folder.cluster());
  }

  private List<String> initdb(Path cluster, Path secret) {
    return List.of(
        programs.path("initdb"),
        "--pgdata=" + cluster,
        "--username=" + DatabaseRole.SUPERUSER.user(),
        "--pwfile=" + secret,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=icu",
        "--icu-locale=fi-FI",
        "--locale=" + platform.locale(),
        "--no-instructions");
  }

  /** Empty when the server runs, otherwise what it said. */
  Optional<String> start(int port) throws IOException, DatabaseUnavailable {
    programs.dropOthers();
    keepLogShort();
    long before = Files.exists(folder.log()) ? Files.size(folder.log()) : 0;
    ProgramRunner.Result started =
        runner.run(
            ATTEMPT.plus(GRACE),
            pgCtl(
                "start",
                "-t",
                String.valueOf(ATTEMPT.toSeconds()),
                "-l",
                folder.log().toString(),
                "-o",
                ServerSettings.options(port, platform)));
    return started.failed() ? Optional.of(started.words() + logFrom(before)) : Optional.empty();
  }

  void stop() throws IOException, DatabaseUnavailable {
    ProgramRunner.Result stopped =
        runner.run(
            STOPPING.plus(GRACE),
            pgCtl("stop", "-m", "fast", "-t", String.valueOf(STOPPING.toSeconds())));
    if (stopped.failed()) {
      throw new DatabaseUnavailable(
          String.format(
              "The database in %s did not stop. It said: %s",
              folder.root(), stopped.words().strip()));
    }
  }

  private List<String> pgCtl(String... rest) {
    List<String> command =
        new ArrayList<>(List.of(programs.path("pg_ctl"), "-D", folder.cluster().toString(), "-w"));
    command.addAll(List.of(rest));
    return command;
  }

  private void keepLogShort() throws IOException {
    if (Files.exists(folder.log()) && Files.size(folder.log()) > LOG_LIMIT) {
      Files.move(
          folder.log(), folder.file("postgres.log.old"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private String logFrom(long position) throws IOException {
    if (!Files.exists(folder.log())) {
      return "";
    }
    try (var channel = Files.newByteChannel(folder.log())) {
      channel.position(Math.min(position, channel.size()));
      byte[] tail = Channels.newInputStream(channel).readAllBytes();
      return new String(tail, StandardCharsets.UTF_8);
    }
  }
}
