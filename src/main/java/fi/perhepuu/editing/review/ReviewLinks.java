package fi.perhepuu.editing.review;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The links that have been mailed to owners. */
@Dependent
class ReviewLinks {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  void add(ReviewLink link) {
    rows.persist(link);
  }

  Optional<ReviewLink> find(String digest) {
    return query(digest, LockModeType.NONE);
  }

  /** Held until the transaction ends, so that it serves once. */
  Optional<ReviewLink> take(String digest) {
    return query(digest, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<ReviewLink> query(String digest, LockModeType mode) {
    return rows.createQuery("select l from ReviewLink l where l.digest = :digest", ReviewLink.class)
        .setParameter("digest", digest)
        .setLockMode(mode)
        .getResultStream()
        .findFirst();
  }

  boolean hasWrittenTo(String email, Instant since) {
    return rows.createQuery(
                "select count(l) from ReviewLink l where l.email = :email and l.madeAt > :since",
                Long.class)
            .setParameter("email", email)
            .setParameter("since", since)
            .getSingleResult()
        > 0;
  }

  int removeOlderThan(Instant moment) {
    return rows.createQuery("delete from ReviewLink l where l.expiresAt < :moment")
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
