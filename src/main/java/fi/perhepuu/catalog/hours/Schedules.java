package fi.perhepuu.catalog.hours;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The tenant's opening hours. */
@Dependent
class Schedules {

  /** All of it, so that a page shows them the same way every time. */
  private static final String ORDER =
      " order by s.kind, s.opensAt, s.closesAt, s.days, s.weeks, s.id";

  private static final String OF_COUNTY =
      """
      select h.* from control.county_service c
        cross join lateral jsonb_populate_recordset(cast(null as schedule), c.hours) h
       where c.role_name <> current_user order by h.kind, h.opens_at, h.closes_at, h.days, h.weeks, h.id
      """;

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  void removeOfService(UUID service) {
    rows.createQuery("delete from Schedule s where s.service = :service")
        .setParameter("service", service)
        .executeUpdate();
  }

  void removeOfLocation(UUID location) {
    rows.createQuery("delete from Schedule s where s.location = :location")
        .setParameter("location", location)
        .executeUpdate();
  }

  List<Schedule> ofServices(Collection<UUID> services) {
    return rows.createQuery(
            "select s from Schedule s where s.service in :services" + ORDER, Schedule.class)
        .setParameter("services", services)
        .getResultList();
  }

  /** Those of the services the county publishes for all its municipalities. */
  List<Schedule> ofCounty() {
    List<?> found = rows.createNativeQuery(OF_COUNTY, Schedule.class).getResultList();
    var schedules = found.stream().map(Schedule.class::cast).toList();
    schedules.forEach(rows::detach);
    return schedules;
  }

  List<Schedule> ofLocations(Collection<UUID> locations) {
    return rows.createQuery(
            "select s from Schedule s where s.location in :locations" + ORDER, Schedule.class)
        .setParameter("locations", locations)
        .getResultList();
  }
}
