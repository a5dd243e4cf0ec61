package fi.perhepuu.identity.sessions;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sign-ins of the tenant. */
@Dependent
class SignIns {

  private static final String OPEN =
      "select s from SignIn s where s.account = :account and s.endedAt is null order by s.seenAt desc";

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  void add(SignIn signIn) {
    rows.persist(signIn);
  }

  Optional<SignIn> find(UUID id) {
    return Optional.ofNullable(rows.find(SignIn.class, id));
  }

  List<SignIn> open(UUID account) {
    return rows.createQuery(OPEN, SignIn.class).setParameter("account", account).getResultList();
  }

  /** Old ones tell nobody anything any more. */
  void forgetBefore(UUID account, Instant moment) {
    rows.createQuery("delete from SignIn s where s.account = :account and s.seenAt < :moment")
        .setParameter("account", account)
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
