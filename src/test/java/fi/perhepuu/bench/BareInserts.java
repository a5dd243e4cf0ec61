package fi.perhepuu.bench;

import fi.perhepuu.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of one request written by pgbench, with nothing of ours between it and the database: the
 * same tables, role, constraints and sizes, one transaction each.
 */
final class BareInserts {

  static final String SWITCH = "select set_config('role', ?, true)";

  /** Rows of one request; its text is to be filled in. */
  static final String REQUEST =
      """
      with r as (insert into help_request (id, ticket, code_mark, button, queue_id, controller_id,
          state, steps, language, answer_language, sender, topics, anonymous, consent, danger,
          promised_days, due, arrived_at, family_at, version)
        select gen_random_uuid(), gen_random_uuid(), md5(gen_random_uuid()::text), 'b-nuoret',
          id, controller_id, 'received', 1, 'fi', 'fi', '', '[]', true, false, false, 2,
          current_date, now(), now(), 1 from queue limit 1 returning id, queue_id),
      t as (insert into request_text (id, request_id, kind, body)
        select gen_random_uuid(), id, 'letter', ? from r returning id)
      insert into request_event (id, request_id, seq, state, kind, side, title, queue_id, text_id,
          for_family, detail, at)
        select gen_random_uuid(), r.id, 1, 'received', 'sent', 'family', '{}', r.queue_id, t.id,
          true, '{}', now() from r, t
      """;

  static final String JOB =
      """
      insert into control.job (id, kind, subject, due)
        values (gen_random_uuid(), 'bench', gen_random_uuid(), now() + interval '10 years')
      """;

  private static final String TEXT = "repeat('Kukaan ei vastaa. ', 30)";

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
      Files.writeString(script, script(role));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String script(String role) {
    return String.join(
        ";\n",
        "begin",
        SWITCH.replace("?", "'" + role + "'"),
        REQUEST.replace("?", TEXT),
        JOB,
        "commit;\n");
  }

  /** Transactions a second. */
  double run(int clients, int seconds) {
    var said = output(clients, seconds);
    var result = RESULT.matcher(said);
    if (!result.find()) {
      throw new IllegalStateException("pgbench could not write:\n" + said);
    }
    return Double.parseDouble(result.group(1));
  }

  private String output(int clients, int seconds) {
    var command = List.of(program.toString(), "-n", "-Mprepared", "-c" + clients, "-j2");
    var where = List.of("-h127.0.0.1", "-p" + database.port(), "-Uperhepuu_app", "perhepuu");
    var builder = new ProcessBuilder(new ArrayList<>(command));
    builder.command().addAll(List.of("-T" + seconds, "-f", script.toString()));
    builder.command().addAll(where);
    builder.environment().put("PGPASSWORD", database.applicationPassword());
    try (var output = builder.redirectErrorStream(true).start().getInputStream()) {
      return new String(output.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
