package fi.perhepuu.help.trust;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The tenant's key ring. */
@Dependent
class KeyRings {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  Optional<KeyRing> find() {
    return Optional.ofNullable(rows.find(KeyRing.class, KeyRing.ONLY));
  }

  /** The ring, held until the transaction ends. */
  Optional<KeyRing> take() {
    return Optional.ofNullable(
        rows.find(KeyRing.class, KeyRing.ONLY, LockModeType.PESSIMISTIC_WRITE));
  }

  void add(KeyRing ring) {
    rows.persist(ring);
  }
}
