package fi.perhepuu.editing.websites;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The websites the tenant's published things name. */
@Dependent
class Websites {

  private static final String NAMED =
      """
      select distinct cast(i.id as text), found.url
        from content_item i
        join revision r on r.item_id = i.id and r.number = i.published,
             jsonb_array_elements_text(jsonb_path_query_array(r.content, 'strict $.**')) as found (url)
       where (found.url like 'http://%' or found.url like 'https://%') and length(found.url) < 1000
      """;

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  /** The id of a thing and an address it names, as they are published. */
  @SuppressWarnings("unchecked")
  List<Object[]> named() {
    return rows.createNativeQuery(NAMED).getResultList();
  }

  List<Website> all() {
    return rows.createQuery("select w from Website w", Website.class).getResultList();
  }

  void add(Website website) {
    rows.persist(website);
  }

  void remove(Website website) {
    rows.remove(website);
  }

  Optional<Website> find(UUID id) {
    return Optional.ofNullable(rows.find(Website.class, id));
  }

  long checkedSince(Instant moment) {
    return rows.createQuery(
            "select count(w) from Website w where w.checkedAt >= :moment", Long.class)
        .setParameter("moment", moment)
        .getSingleResult();
  }

  /** The one that has waited longest since before a moment. */
  Optional<Website> next(Instant moment) {
    return rows.createQuery(
            "select w from Website w where w.checkedAt is null or w.checkedAt < :moment"
                + " order by w.checkedAt nulls first, w.id",
            Website.class)
        .setParameter("moment", moment)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  List<Website> failing(int times, int most) {
    return rows.createQuery(
            "select w from Website w where w.failures >= :times order by w.failures desc, w.url",
            Website.class)
        .setParameter("times", times)
        .setMaxResults(most)
        .getResultList();
  }

  long countFailing(int times) {
    return rows.createQuery("select count(w) from Website w where w.failures >= :times", Long.class)
        .setParameter("times", times)
        .getSingleResult();
  }
}
