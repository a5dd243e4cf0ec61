package fi.perhepuu.branding.words;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The product's words that the tenant says differently. */
@Dependent
class TextOverrides {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  List<TextOverride> all() {
    return rows.createQuery("select t from TextOverride t", TextOverride.class).getResultList();
  }

  Optional<TextOverride> find(String language, String key) {
    return rows.createQuery(
            "select t from TextOverride t where t.language = :language and t.key = :key",
            TextOverride.class)
        .setParameter("language", language)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  void put(TextOverride override) {
    rows.persist(override);
  }

  void remove(TextOverride override) {
    rows.remove(override);
  }
}
