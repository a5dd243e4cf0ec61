package fi.perhepuu.bench;

import fi.perhepuu.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The rows of one request written by pgbench, with nothing of ours between it and the database: the
 * same tables, role, constraints and sizes, one transaction each.
 */
final class BareInserts {

  private static final String SCRIPT =
      """
      \\set a random(0, 9223372036854775806)
      begin;
      select set_config('role', '%1$s', true);
      with r as (insert into help_request (id, ticket, code_mark, button, queue_id, controller_id,
          state, steps, language, answer_language, sender, topics, anonymous, consent, danger,
          promised_days, due, arrived_at, family_at, version)
        select gen_random_uuid(), gen_random_uuid(), md5(:a::text) || gen_random_uuid(), 'b-nuoret',
          id, controller_id, 'received', 1, 'fi', 'fi', '', '[]', true, false, false, 2,
          current_date, now(), now(), 1 from queue limit 1 returning id, queue_id),
      t as (insert into request_text (id, request_id, kind, body)
        select gen_random_uuid(), id, 'letter', repeat(md5(:a::text), 20) from r returning id)
      insert into request_event (id, request_id, seq, state, kind, side, title, queue_id, text_id,
          for_family, detail, at)
        select gen_random_uuid(), r.id, 1, 'received', 'sent', 'family', '{}', r.queue_id, t.id,
          true, '{}', now() from r, t;
      insert into control.job (id, kind, subject, due)
        values (gen_random_uuid(), 'bench', gen_random_uuid(), now() + interval '10 years');
      commit;
      """;

  private static final Pattern RESULT = Pattern.compile("tps = ([0-9.]+)");

  private final Path program;
  private final Path script;
  private final TestDatabase database;

  BareInserts(Path program, Path folder, TestDatabase database, String role) {
    this.program = program;
    this.database = database;
    script = folder.resolve("inserts.sql");
    try {
      Files.createDirectories(folder);
      Files.writeString(script, SCRIPT.formatted(role));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Transactions a second. */
  double run(int clients, int seconds) {
    var builder =
        new ProcessBuilder(
            program.toString(),
            "-n",
            "-M",
            "prepared",
            "-c" + clients,
            "-j2",
            "-T" + seconds,
            "-f",
            script.toString(),
            "-h127.0.0.1",
            "-p" + database.port(),
            "-Uperhepuu_app",
            "perhepuu");
    builder.environment().put("PGPASSWORD", database.applicationPassword());
    try {
      var process = builder.redirectErrorStream(true).start();
      try (var output = process.getInputStream()) {
        var said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
        var result = RESULT.matcher(said);
        if (!result.find()) {
          throw new IllegalStateException("pgbench could not write:\n" + said);
        }
        return Double.parseDouble(result.group(1));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
