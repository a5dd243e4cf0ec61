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
