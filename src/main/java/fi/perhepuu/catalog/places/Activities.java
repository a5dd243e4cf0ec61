package fi.perhepuu.catalog.places;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The timetables of the tenant's meeting places. */
@Dependent
class Activities {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  void remove(UUID id) {
    rows.createQuery("delete from Activity a where a.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  List<Activity> all() {
    return rows.createQuery("select a from Activity a order by a.startsAt", Activity.class)
        .getResultList();
  }

  List<Activity> at(UUID location) {
    return rows.createQuery(
            "select a from Activity a where a.location = :location order by a.startsAt",
            Activity.class)
        .setParameter("location", location)
        .getResultList();
  }
}
