package fi.perhepuu.catalog.organizations;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The organizations of the tenant; a few tens at most. */
@Dependent
class Organizations {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  void remove(UUID id) {
    rows.createQuery("delete from Organization o where o.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  List<Organization> all() {
    return rows.createQuery("select o from Organization o order by o.code", Organization.class)
        .getResultList();
  }
}
