package fi.perhepuu.branding;

import fi.perhepuu.branding.words.TextOverride;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** The tenant's own look and facts in its database. */
@Dependent
class BrandRows {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  Brand brand() {
    return rows.createQuery("select b from Brand b", Brand.class).getSingleResult();
  }

  Map<String, Object> document(String name) {
    var document = rows.find(Document.class, name);
    return document == null ? Map.of() : document.content();
  }

  List<TextOverride> overrides() {
    return rows.createQuery("select t from TextOverride t", TextOverride.class).getResultList();
  }
}
