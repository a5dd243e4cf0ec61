package fi.perhepuu.platform.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The tenant's trail of changes. */
@Dependent
class AuditEvents {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  void add(AuditEvent event) {
    rows.persist(event);
  }

  /**
   * Newest first; empty words filter nothing. Many changes may bear the same moment, so the page
   * before ended at one of them.
   */
  List<AuditEvent> find(AuditTrail.Filter filter, AuditTrail.Place after, int most) {
    return rows.createQuery(
            "select e from AuditEvent e where e.madeAt >= :from"
                + " and (e.madeAt < :moment or (e.madeAt = :moment and e.id > :id))"
                + " and (:kind = '' or e.kind = :kind) and (:action = '' or e.action = :action)"
                + " and (:actor = '' or lower(e.actor) like :actor escape '!')"
                + " order by e.madeAt desc, e.id",
            AuditEvent.class)
        .setParameter("moment", after.moment())
        .setParameter("id", after.id())
        .setParameter("from", filter.from())
        .setParameter("kind", filter.kind())
        .setParameter("action", filter.action())
        .setParameter("actor", filter.actorPattern())
        .setMaxResults(most)
        .getResultList();
  }

  List<String> kinds() {
    return rows.createQuery(
            "select distinct e.kind from AuditEvent e order by e.kind", String.class)
        .getResultList();
  }

  List<String> actions() {
    return rows.createQuery(
            "select distinct e.action from AuditEvent e order by e.action", String.class)
        .getResultList();
  }
}
