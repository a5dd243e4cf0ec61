package fi.perhepuu.platform.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Turns the database keeps, so that they hold on all nodes and end with the transaction. */
@ApplicationScoped
class DatabaseTurns implements Turns {

  private static final String TURN =
      "select cast(pg_advisory_xact_lock(hashtext(current_schema() || ?1)) as text)";

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  @Override
  public void take(String what) {
    rows.createNativeQuery(TURN).setParameter(1, what).getResultList();
  }
}
