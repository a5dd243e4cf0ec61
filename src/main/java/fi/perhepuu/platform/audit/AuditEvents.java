package fi.perhepuu.platform.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The tenant's trail of changes. */
@Dependent
class AuditEvents {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  void add(AuditEvent event) {
    rows.persist(event);
  }

  /** Newest first; empty words filter nothing. */
  List<AuditEvent> find(AuditTrail.Filter filter, Instant before, int most) {
    return rows.createQuery(
            "select e from AuditEvent e where e.madeAt < :before and e.madeAt >= :from"
                + " and (:kind = '' or e.kind = :kind) and (:action = '' or e.action = :action)"
                + " and (:actor = '' or lower(e.actor) like :actor)"
                + " order by e.madeAt desc, e.id",
            AuditEvent.class)
        .setParameter("before", before)
        .setParameter("from", filter.from())
        .setParameter("kind", filter.kind())
        .setParameter("action", filter.action())
        .setParameter("actor", filter.actorPattern())
        .setMaxResults(most)
        .getResultList();
  }
}
