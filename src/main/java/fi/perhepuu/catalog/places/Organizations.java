package fi.perhepuu.catalog.places;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The organizations of the tenant; a few tens at most. */
@Dependent
class Organizations {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  List<Organization> all() {
    return rows.createQuery("select o from Organization o order by o.code", Organization.class)
        .getResultList();
  }
}
