package fi.perhepuu.editing.items;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The rows families' pages are made of, whatever area they belong to. */
@Dependent
class LiveRows {

  private static final String BUMP =
      "update control.content_version set version = version + 1, changed_at = clock_timestamp()"
          + " where role_name = current_user";

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  void put(List<Object> published) {
    // Entities know each other by id only, so their order here is the order of their foreign keys.
    Class<?> kind = null;
    for (var row : published) {
      if (row.getClass() != kind) {
        rows.flush();
        kind = row.getClass();
      }
      rows.merge(row);
    }
    rows.flush();
  }

  /** Every node learns from this number that what it keeps is stale. */
  void bumpVersion() {
    rows.createNativeQuery(BUMP).executeUpdate();
  }
}
