package fi.perhepuu.licensing.own;

import fi.perhepuu.licensing.words.Place;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The tenant's own words on the model. */
@Dependent
class ModelOverrides {

  private static final String FIND =
      "select o from ModelOverride o where o.type = :type and o.code = :code"
          + " and o.field = :field and o.language = :language";

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  List<ModelOverride> all() {
    return rows.createQuery(
            "select o from ModelOverride o order by o.type, o.code, o.field, o.language",
            ModelOverride.class)
        .getResultList();
  }

  Optional<ModelOverride> find(Place place) {
    return rows.createQuery(FIND, ModelOverride.class)
        .setParameter("type", place.type())
        .setParameter("code", place.code())
        .setParameter("field", place.field())
        .setParameter("language", place.language())
        .getResultStream()
        .findFirst();
  }

  void put(ModelOverride override) {
    rows.persist(override);
  }

  void remove(ModelOverride override) {
    rows.remove(override);
  }
}
