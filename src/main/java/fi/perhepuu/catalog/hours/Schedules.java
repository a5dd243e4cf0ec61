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

  List<Schedule> ofLocations(Collection<UUID> locations) {
    return rows.createQuery(
            "select s from Schedule s where s.location in :locations" + ORDER, Schedule.class)
        .setParameter("locations", locations)
        .getResultList();
  }
}
