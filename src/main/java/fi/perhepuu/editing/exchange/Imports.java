package fi.perhepuu.editing.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tenant's tables that are being brought in. */
@Dependent
class Imports {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  void add(Object row) {
    rows.persist(row);
  }

  Optional<ImportJob> find(UUID id) {
    return Optional.ofNullable(rows.find(ImportJob.class, id));
  }

  /** Held until the transaction ends, so that nobody does the same rows twice. */
  Optional<ImportJob> take(UUID id) {
    return Optional.ofNullable(rows.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  void remove(ImportJob job) {
    rows.remove(job);
  }

  List<ImportRow> rows(UUID job, List<String> states, int most) {
    return rows.createQuery(
            "select r from ImportRow r where r.job = :job and r.state in :states order by r.number",
            ImportRow.class)
        .setParameter("job", job)
        .setParameter("states", states)
        .setMaxResults(most)
        .getResultList();
  }

  Map<String, Long> counts(UUID job) {
    Map<String, Long> counts = new HashMap<>();
    rows.createQuery(
            "select r.state, count(r) from ImportRow r where r.job = :job group by r.state",
            Object[].class)
        .setParameter("job", job)
        .getResultList()
        .forEach(row -> counts.put((String) row[0], (Long) row[1]));
    return counts;
  }

  /**
   * Rows whose thing somebody has changed since they were compared: they must be looked at again.
   */
  int lookAgain(UUID job) {
    return rows.createQuery(
            "update ImportRow r set r.state = 'waiting' where r.job = :job and r.basedOn > 0"
                + " and exists (select i from ContentItem i where i.id = r.item"
                + " and i.revision <> r.basedOn)")
        .setParameter("job", job)
        .executeUpdate();
  }

  int removeOlderThan(Instant moment) {
    return rows.createQuery("delete from ImportJob j where j.madeAt < :moment")
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
