package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.licensing.words.Place;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What has been chosen on the way to a release. */
@Dependent
class UpgradeChoices {

  private static final String OF = "select c from UpgradeChoice c where c.release = :release";
  private static final String FORGET = "delete from UpgradeChoice c where c.release <> :release";

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  Map<Place, UpgradeChoice> of(String release) {
    return rows.createQuery(OF, UpgradeChoice.class)
        .setParameter("release", release)
        .getResultStream()
        .collect(Collectors.toMap(UpgradeChoice::place, Function.identity()));
  }

  void put(UpgradeChoice choice) {
    rows.persist(choice);
  }

  /** What was chosen for any other release serves nobody any more. */
  void keepOnly(String release) {
    rows.createQuery(FORGET).setParameter("release", release).executeUpdate();
  }
}
