package fi.perhepuu.catalog.services;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The local services of the tenant. */
@Dependent
class Services {

  // What means something only in the county's own schema is left out or put in terms of this one's.
  private static final String OF_COUNTY =
      """
      select r.* from control.county_service c
        cross join lateral (select min(cast(o.id as text)) as id from organization o
                             where 'county' = any (string_to_array(o.type, ','))) own
        cross join lateral jsonb_populate_record(cast(null as service),
          c.service || jsonb_build_object(
            'organization_id', own.id, 'location_id', null, 'button', null,
            'visits', jsonb_set(c.service -> 'visits', '{elsewhere}', '[]'),
            'slug', (c.service ->> 'slug') || case when exists
              (select from service s where s.slug = c.service ->> 'slug') then '-' || c.county else '' end)) r
       where c.role_name <> current_user and own.id is not null
       order by r.position
      """;

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  Optional<Service> find(UUID id) {
    return Optional.ofNullable(rows.find(Service.class, id));
  }

  boolean isFree(String slug) {
    return ownBySlug(slug).isEmpty();
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

  /** Those of the tenant itself. */
  List<Service> own() {
    return rows.createQuery("select s from Service s order by s.position", Service.class)
        .getResultList();
  }

  /** Those of the tenant itself, then those its county publishes for all its municipalities. */
  List<Service> all() {
    return Stream.concat(own().stream(), ofCounty().stream()).toList();
  }

  /** Those of the ids, in the tenant's order. */
  List<Service> some(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : Stream.concat(ownOf(ids), ofCounty().stream().filter(service -> ids.contains(service.id)))
            .toList();
  }

  private Stream<Service> ownOf(Collection<UUID> ids) {
    return rows.createQuery(
            "select s from Service s where s.id in :ids order by s.position", Service.class)
        .setParameter("ids", ids)
        .getResultStream();
  }

  private List<Service> ofCounty() {
    List<?> found = rows.createNativeQuery(OF_COUNTY, Service.class).getResultList();
    var services = found.stream().map(Service.class::cast).toList();
    services.forEach(rows::detach);
    services.forEach(service -> service.ofCounty = true);
    return services;
  }

  List<Service> ofTypes(Collection<String> types) {
    return types.isEmpty()
        ? List.of()
        : Stream.concat(
                ownOfTypes(types), ofCounty().stream().filter(it -> types.contains(it.type)))
            .toList();
  }

  private Stream<Service> ownOfTypes(Collection<String> types) {
    return rows.createQuery(
            "select s from Service s where s.type in :types order by s.position", Service.class)
        .setParameter("types", types)
        .getResultStream();
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
    return ownBySlug(slug)
        .or(() -> ofCounty().stream().filter(it -> it.slug.equals(slug)).findFirst());
  }

  private Optional<Service> ownBySlug(String slug) {
    return rows.createQuery("select s from Service s where s.slug = :slug", Service.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** Type and slug of each service, in order. */
  List<Object[]> addresses() {
    List<Object[]> addresses =
        new ArrayList<>(
            rows.createQuery(
                    "select s.type, s.slug from Service s order by s.position", Object[].class)
                .getResultList());
    ofCounty().forEach(it -> addresses.add(new Object[] {it.type, it.slug}));
    return addresses;
  }
}
