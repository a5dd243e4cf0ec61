package fi.perhepuu.editing.items;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tenant's things that are edited. */
@Dependent
class ContentItems {

  private static final String WHERE =
      " from ContentItem i where i.list = :list"
          + " and (i.sortName like :words escape '!' or lower(i.ownerName) like :words escape '!')"
          + " and (i.stage = :stage or (:stage = '' and i.stage <> 'archived'))"
          + " and i.missing like :language and i.reviewDue <= :due"
          + " and (:everybody = 1 or i.organization in :organizations)";

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  void add(ContentItem item) {
    rows.persist(item);
    rows.flush();
  }

  Optional<ContentItem> find(UUID id) {
    return Optional.ofNullable(rows.find(ContentItem.class, id));
  }

  /** Held until the transaction ends, so that two editors take turns. */
  Optional<ContentItem> lock(UUID id) {
    return Optional.ofNullable(rows.find(ContentItem.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<UUID> id(String list, String code) {
    return rows.createQuery(
            "select i.id from ContentItem i where i.list = :list and i.code = :code", UUID.class)
        .setParameter("list", list)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  List<ContentItem> all(String list) {
    return rows.createQuery(
            "select i from ContentItem i where i.list = :list and i.stage <> 'archived'"
                + " order by i.sortName",
            ContentItem.class)
        .setParameter("list", list)
        .getResultList();
  }

  List<ContentItem> page(ListFilter filter, int from, int most) {
    return filtered(
            rows.createQuery(
                "select i" + WHERE + " order by i.sortName, i.code", ContentItem.class),
            filter)
        .setFirstResult(from)
        .setMaxResults(most)
        .getResultList();
  }

  long count(ListFilter filter) {
    return filtered(rows.createQuery("select count(i)" + WHERE, Long.class), filter)
        .getSingleResult();
  }

  private static <T> TypedQuery<T> filtered(TypedQuery<T> query, ListFilter filter) {
    return query
        .setParameter("list", filter.list())
        .setParameter("words", filter.pattern())
        .setParameter("stage", filter.stage())
        .setParameter("language", filter.languagePattern())
        .setParameter("due", filter.day())
        .setParameter("everybody", filter.organizations().isEmpty() ? 1 : 0)
        .setParameter("organizations", filter.anyOrganization());
  }

  /** Everything whose review is due by a day, whatever it is; most overdue first. */
  List<ContentItem> due(LocalDate day, int most) {
    return rows.createQuery(
            "select i from ContentItem i where i.reviewDue <= :day and i.stage <> 'archived'"
                + " order by i.reviewDue, i.sortName",
            ContentItem.class)
        .setParameter("day", day)
        .setMaxResults(most)
        .getResultList();
  }

  /** What families see, is due by a day and has an owner with an address; most overdue first. */
  List<ContentItem> dueOwned(LocalDate day, int most) {
    return rows.createQuery(
            "select i from ContentItem i where i.reviewDue <= :day and i.published is not null"
                + " and i.ownerEmail is not null order by i.reviewDue, i.sortName",
            ContentItem.class)
        .setParameter("day", day)
        .setMaxResults(most)
        .getResultList();
  }

  List<ContentItem> dueOwnedBy(String email, LocalDate day, int most) {
    return rows.createQuery(
            "select i from ContentItem i where i.reviewDue <= :day and i.published is not null"
                + " and i.ownerEmail = :email order by i.reviewDue, i.sortName",
            ContentItem.class)
        .setParameter("day", day)
        .setParameter("email", email)
        .setMaxResults(most)
        .getResultList();
  }

  /** What of some lists waits, for whoever keeps them: one number each. */
  long countDue(Collection<String> lists, LocalDate day) {
    return rows.createQuery(
            "select count(i) from ContentItem i where i.list in :lists and i.reviewDue <= :day"
                + " and i.published is not null",
            Long.class)
        .setParameter("lists", lists)
        .setParameter("day", day)
        .getSingleResult();
  }

  long countAt(Collection<String> lists, String stage) {
    return rows.createQuery(
            "select count(i) from ContentItem i where i.list in :lists and i.stage = :stage",
            Long.class)
        .setParameter("lists", lists)
        .setParameter("stage", stage)
        .getSingleResult();
  }

  /** How many things of each list lack something in a language. */
  Map<String, Long> lacking(String language) {
    Map<String, Long> counts = new HashMap<>();
    rows.createQuery(
            "select i.list, count(i) from ContentItem i where i.stage <> 'archived'"
                + " and i.missing like :language group by i.list",
            Object[].class)
        .setParameter("language", "%," + language + ",%")
        .getResultList()
        .forEach(row -> counts.put((String) row[0], (Long) row[1]));
    return counts;
  }

  /** Those of some lists that wait: at a stage, or due by a day when the stage is empty. */
  List<ContentItem> waiting(Collection<String> lists, String stage, LocalDate day, int most) {
    return rows.createQuery(
            "select i from ContentItem i where i.list in :lists and ((:stage <> '' and i.stage = :stage)"
                + " or (:stage = '' and i.published is not null and i.reviewDue <= :day))"
                + " order by i.reviewDue, i.sortName",
            ContentItem.class)
        .setParameter("lists", lists)
        .setParameter("stage", stage)
        .setParameter("day", day)
        .setMaxResults(most)
        .getResultList();
  }
}
