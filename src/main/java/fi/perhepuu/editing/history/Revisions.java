package fi.perhepuu.editing.history;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of the tenant's content. */
@Dependent
class Revisions {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  void add(Revision revision) {
    rows.persist(revision);
  }

  Optional<Revision> find(UUID item, int number) {
    return rows.createQuery(
            "select r from Revision r where r.item = :item and r.number = :number", Revision.class)
        .setParameter("item", item)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The version families saw before {@code number}. */
  Optional<Revision> publishedBefore(UUID item, int number) {
    return rows.createQuery(
            "select r from Revision r where r.item = :item and r.number <> :number"
                + " and r.publishedAt is not null order by r.publishedAt desc, r.number desc",
            Revision.class)
        .setParameter("item", item)
        .setParameter("number", number)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Newest first. */
  List<Revision> of(UUID item, int most) {
    return rows.createQuery(
            "select r from Revision r where r.item = :item order by r.number desc", Revision.class)
        .setParameter("item", item)
        .setMaxResults(most)
        .getResultList();
  }

  /** The newest versions of all things of a list that are not archived. */
  List<Revision> newestOf(String list) {
    return rows.createQuery(
            "select r from Revision r, ContentItem i where i.list = :list and r.item = i.id"
                + " and r.number = i.revision and i.stage <> 'archived' order by i.sortName, i.code",
            Revision.class)
        .setParameter("list", list)
        .getResultList();
  }

  /** The versions of some things that families see. */
  List<Revision> publishedAmong(Collection<UUID> items) {
    return rows.createQuery(
            "select r from Revision r, ContentItem i where i.id in :items and r.item = i.id"
                + " and r.number = i.published",
            Revision.class)
        .setParameter("items", items)
        .getResultList();
  }

  /** Their newest versions. */
  List<Revision> newestAmong(Collection<UUID> items) {
    return rows.createQuery(
            "select r from Revision r, ContentItem i where i.id in :items and r.item = i.id"
                + " and r.number = i.revision",
            Revision.class)
        .setParameter("items", items)
        .getResultList();
  }

  /** The versions families see of all things of some lists, with list and code before each. */
  List<Object[]> publishedOf(Collection<String> lists) {
    return rows.createQuery(
            "select i.list, i.code, r from Revision r, ContentItem i where i.list in :lists"
                + " and r.item = i.id and r.number = i.published order by i.list, i.code",
            Object[].class)
        .setParameter("lists", lists)
        .getResultList();
  }
}
