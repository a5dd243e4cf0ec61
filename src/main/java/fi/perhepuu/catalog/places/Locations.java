package fi.perhepuu.catalog.places;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's places. */
@Dependent
class Locations {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  Optional<Location> find(UUID id) {
    return Optional.ofNullable(rows.find(Location.class, id));
  }

  int nextPosition() {
    var last = rows.createQuery("select max(l.position) from Location l", Integer.class);
    return Optional.ofNullable(last.getSingleResult()).orElse(-1) + 1;
  }

  /** With its hours, which hang on it. */
  void remove(UUID id) {
    rows.createQuery("delete from Location l where l.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  List<Location> all() {
    return rows.createQuery("select l from Location l order by l.position", Location.class)
        .getResultList();
  }

  List<Location> of(Collection<UUID> ids) {
    return rows.createQuery("select l from Location l where l.id in :ids", Location.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  Optional<Location> bySlug(String slug) {
    return rows.createQuery("select l from Location l where l.slug = :slug", Location.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }
}
