package fi.perhepuu.help.inbox.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The record of readings; it is only ever added to. */
@Dependent
class Readings {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  Optional<Reading> last(UUID request) {
    return rows.createQuery(
            "select a from Reading a where a.request = :request order by a.seq desc", Reading.class)
        .setParameter("request", request)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  List<Reading> of(UUID request) {
    return rows.createQuery(
            "select a from Reading a where a.request = :request order by a.seq", Reading.class)
        .setParameter("request", request)
        .getResultList();
  }

  /** The newest reason somebody has given since then. */
  Optional<UUID> reason(UUID request, UUID account, Instant since) {
    return rows.createQuery(
            "select a.reason from Reading a where a.request = :request and a.account = :account"
                + " and a.reason is not null and a.what = 'reason' and a.at >= :since"
                + " order by a.seq desc",
            UUID.class)
        .setParameter("request", request)
        .setParameter("account", account)
        .setParameter("since", since)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Written at once: whoever cannot be written down does not get to read. */
  void add(Reading reading) {
    rows.persist(reading);
    rows.flush();
  }
}
