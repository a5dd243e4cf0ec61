package fi.perhepuu.help.erasing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests that are over and not erased yet. */
@Dependent
class ErasableRequests {

  private static final String DUE =
      "select r.id from HelpRequest r where r.erasedAt is null and r.hold is null"
          + " and r.closedAt is not null and r.eraseOn < :day order by r.id";

  private static final String DUE_BY_QUEUE =
      "select r.queue, count(r) from HelpRequest r where r.erasedAt is null and r.hold is null"
          + " and r.closedAt is not null and r.eraseOn < :day group by r.queue";

  private static final String HELD_BY_QUEUE =
      "select r.queue, count(r) from HelpRequest r where r.erasedAt is null"
          + " and r.hold is not null group by r.queue";

  private static final String IN_QUEUE =
      "select count(r) from HelpRequest r where r.queue = :queue or r.offeredTo = :queue";

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  /** Those whose last day is before a day. */
  List<UUID> before(LocalDate day, int most) {
    return rows.createQuery(DUE, UUID.class)
        .setParameter("day", day)
        .setMaxResults(most)
        .getResultList();
  }

  Map<UUID, Long> countBefore(LocalDate day) {
    return counts(
        rows.createQuery(DUE_BY_QUEUE, Object[].class).setParameter("day", day).getResultList());
  }

  Map<UUID, Long> countHeld() {
    return counts(rows.createQuery(HELD_BY_QUEUE, Object[].class).getResultList());
  }

  private static Map<UUID, Long> counts(List<Object[]> found) {
    Map<UUID, Long> counts = new HashMap<>();
    found.forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
    return counts;
  }

  /** Whether any request, open or over, is in a queue or offered to it. */
  boolean anyIn(UUID queue) {
    return rows.createQuery(IN_QUEUE, Long.class).setParameter("queue", queue).getSingleResult()
        > 0;
  }

  void removeParticipants(UUID request) {
    rows.createQuery("delete from Participant p where p.request = :request")
        .setParameter("request", request)
        .executeUpdate();
  }
}
