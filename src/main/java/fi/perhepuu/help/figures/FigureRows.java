package fi.perhepuu.help.figures;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Counts of the requests that arrived within a time. The database counts; no row is read. */
@Dependent
class FigureRows {

  private static final String BY_QUEUE =
      """
      select cast(queue_id as text), count(*) from help_request
       where arrived_at >= ?1 and arrived_at < ?2 group by 1
      """;

  private static final String BY_PROMISE =
      """
      select case when answered_at is null and closed_at is not null then 'unanswered'
                  when answered_at is null and due < cast(?3 as date) then 'late'
                  when answered_at is null then 'waiting'
                  when cast(answered_at at time zone ?4 as date) <= due then 'kept'
                  else 'late' end, count(*)
        from help_request where arrived_at >= ?1 and arrived_at < ?2 group by 1
      """;

  private static final String BY_TOPIC =
      """
      select topic, count(*) from help_request,
             lateral jsonb_array_elements_text(topics) as topic
       where arrived_at >= ?1 and arrived_at < ?2 group by 1
      """;

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  List<?> byQueue(Instant from, Instant to) {
    return rows.createNativeQuery(BY_QUEUE)
        .setParameter(1, Timestamp.from(from))
        .setParameter(2, Timestamp.from(to))
        .getResultList();
  }

  /**
   * @param today as {@code 2026-11-28}
   */
  List<?> byPromise(Instant from, Instant to, String today, String zone) {
    return rows.createNativeQuery(BY_PROMISE)
        .setParameter(1, Timestamp.from(from))
        .setParameter(2, Timestamp.from(to))
        .setParameter(3, today)
        .setParameter(4, zone)
        .getResultList();
  }

  List<?> byTopic(Instant from, Instant to) {
    return rows.createNativeQuery(BY_TOPIC)
        .setParameter(1, Timestamp.from(from))
        .setParameter(2, Timestamp.from(to))
        .getResultList();
  }
}
