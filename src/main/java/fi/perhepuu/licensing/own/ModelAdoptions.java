package fi.perhepuu.licensing.own;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The releases the tenant has adopted, one after the other. */
@Dependent
class ModelAdoptions {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  /** The last one: it is the one that holds. */
  Optional<ModelAdoption> last() {
    return rows.createQuery(
            "select a from ModelAdoption a order by a.number desc", ModelAdoption.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  void add(ModelAdoption adoption) {
    rows.persist(adoption);
  }
}
