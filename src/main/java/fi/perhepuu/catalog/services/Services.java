package fi.perhepuu.catalog.services;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The local services of the tenant. */
@Dependent
class Services {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  Optional<Service> find(UUID id) {
    return Optional.ofNullable(rows.find(Service.class, id));
  }

  boolean isFree(String slug) {
    return bySlug(slug).isEmpty();
  }

  int nextPosition() {
    var last = rows.createQuery("select max(s.position) from Service s", Integer.class);
    return Optional.ofNullable(last.getSingleResult()).orElse(-1) + 1;
  }

  /** With its hours, which hang on it. */
  void remove(UUID id) {
    rows.createQuery("delete from Service s where s.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  List<Service> all() {
    return rows.createQuery("select s from Service s order by s.position", Service.class)
        .getResultList();
  }

  List<Service> ofTypes(Collection<String> types) {
    return types.isEmpty()
        ? List.of()
        : rows.createQuery(
                "select s from Service s where s.type in :types order by s.position", Service.class)
            .setParameter("types", types)
            .getResultList();
  }

  List<Service> at(UUID location) {
    return rows.createQuery(
            "select s from Service s where s.location = :location order by s.position",
            Service.class)
        .setParameter("location", location)
        .getResultList();
  }

  List<Service> behindButton(String button) {
    return rows.createQuery(
            "select s from Service s where s.button = :button order by s.position", Service.class)
        .setParameter("button", button)
        .getResultList();
  }

  Optional<Service> bySlug(String slug) {
    return rows.createQuery("select s from Service s where s.slug = :slug", Service.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** Type and slug of each service, in order. */
  List<Object[]> addresses() {
    return rows.createQuery(
            "select s.type, s.slug from Service s order by s.position", Object[].class)
        .getResultList();
  }
}
