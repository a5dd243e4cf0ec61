package fi.perhepuu.help.trust;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The tenant's sealed texts, as whoever seals them anew reads them: row and body, nothing else. */
@Dependent
class SealedRows {

  private static final String AFTER =
      "select t.id, t.body from RequestText t where t.id > :row order by t.id";

  private static final String REPLACE =
      "update RequestText t set t.body = :body where t.id = :row and t.body = :former";

  private static final String BEGINNINGS =
      "select distinct substring(t.body, 1, 8) from RequestText t";

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  /** A text where it lies. */
  record SealedRow(UUID row, String body) {}

  List<SealedRow> after(UUID row, int most) {
    return rows
        .createQuery(AFTER, Object[].class)
        .setParameter("row", row)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(it -> new SealedRow((UUID) it[0], (String) it[1]))
        .toList();
  }

  /** A row that has been erased or changed meanwhile is left as it is. */
  void replace(SealedRow row, String body) {
    rows.createQuery(REPLACE)
        .setParameter("body", body)
        .setParameter("row", row.row())
        .setParameter("former", row.body())
        .executeUpdate();
  }

  /** The beginnings of all bodies, which say by which key each has been sealed. */
  List<String> beginnings() {
    return rows.createQuery(BEGINNINGS, String.class).getResultList();
  }
}
