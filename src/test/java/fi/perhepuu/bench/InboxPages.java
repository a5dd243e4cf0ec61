package fi.perhepuu.bench;

import fi.perhepuu.testing.Directory;
import fi.perhepuu.testing.Visitor;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The inbox of a team whose tenant has had very many requests against that of one with few, in
 * turn. Half of all are open, which is far more than any team has.
 */
final class InboxPages {

  static final double MOST = 1.5;
  private static final int FEW = 500;
  private static final int MANY = 50_000;
  private static final int WARM_UP = 100;
  private static final String INBOX = "/hallinta/viestit";

  /** Every second one is taken and closed, so that the histories are true ones. */
  private static final String REQUESTS =
      """
      insert into help_request (id, ticket, code_mark, button, queue_id, controller_id, owner_id,
          state, steps, language, answer_language, sender, topics, anonymous, consent, danger,
          promised_days, due, arrived_at, family_at, closed_at, version)
        select gen_random_uuid(), gen_random_uuid(), md5(n::text), 'b-nuoret', q.id,
          q.controller_id, case when n %% 2 = 1 then gen_random_uuid() end,
          case when n %% 2 = 0 then 'received' else 'closed' end,
          case when n %% 2 = 0 then 1 else 3 end, 'fi', 'fi', '', '[]', true, false, n %% 97 = 0, 2,
          current_date - 300 + n %% 330, now(), now(), case when n %% 2 = 1 then now() - n * interval '1 minute' end, 1
        from generate_series(1, %1$d) n
          join (select id, controller_id, row_number() over (order by code) - 1 as place,
            count(*) over () as places from queue) q on n %% q.places = q.place
      """;

  private static final String STEPS =
      """
      insert into request_event (id, request_id, seq, previous, from_state, state, kind, side,
          title, queue_id, for_family, detail, at)
        select gen_random_uuid(), r.id, s.seq, nullif(s.seq - 1, 0), s.from_state, s.state,
          s.kind, s.side, '{}', r.queue_id, true, '{}', now()
        from help_request r join (values (1, null, 'received', 'sent', 'family'),
            (2, 'received', 'taken', 'taken', 'worker'), (3, 'taken', 'closed', 'closed', 'worker'))
          as s (seq, from_state, state, kind, side) on s.seq <= r.steps
      """;

  private final Report report;
  private final int rounds;

  InboxPages(Report report, int rounds) {
    this.report = report;
    this.rounds = rounds;
  }

  void compare(Site site) {
    var few = worker(site, "inbox-few", FEW);
    var many = worker(site, "inbox-many", MANY);
    row("The team's requests", few, many, INBOX);
    row("Those of one language", few, many, INBOX + "?tab=team&language=fi&unassigned=1");
    row("Closed ones", few, many, INBOX + "?tab=closed");
  }

  private void row(String what, Visitor few, Visitor many, String path) {
    for (int i = 0; i < WARM_UP; i++) {
      millis(few, path);
      millis(many, path);
    }
    var small = new Samples();
    var large = new Samples();
    for (int i = 0; i < rounds * 10; i++) {
      small.add(millis(few, path));
      large.add(millis(many, path));
    }
    report.add(
        Row.of(what + ", of " + MANY + ", 95 % in", "%.1f ms", large.under(0.95))
            .against("of " + FEW + ": %.1f ms", new Samples().add(small.under(0.95)))
            .ratio(large.under(0.95) / small.under(0.95))
            .atMost(MOST));
  }

  private static double millis(Visitor worker, String path) {
    long start = System.nanoTime();
    worker.opens(path).is(200);
    return (System.nanoTime() - start) / 1e6;
  }

  private static Visitor worker(Site site, String prefix, int requests) {
    var slug = site.copies().draft(prefix, 1).get(0);
    site.copies().arrive(slug);
    site.opens(TenantCopies.host(slug));
    fill(site, new Directory(site.database()).role(slug), requests);
    var visitor = new Visitor(site.server(), TenantCopies.host(slug));
    return visitor.signsInAs("ammattilainen@kangasala.example", "perhepuu-demo");
  }

  private static void fill(Site site, String role, int requests) {
    try (var application = site.database().asApplication();
        var administrator = site.database().asAdministrator()) {
      application.setAutoCommit(false);
      execute(application, "set local role \"" + role + "\"");
      execute(application, REQUESTS.formatted(requests));
      execute(application, STEPS);
      application.commit();
      application.setAutoCommit(true);
      // The database does it by itself within some minutes.
      execute(administrator, "set role perhepuu_owner");
      execute(administrator, "analyze \"" + role + "\".help_request");
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
