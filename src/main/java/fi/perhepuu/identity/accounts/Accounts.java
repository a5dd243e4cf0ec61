package fi.perhepuu.identity.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The accounts of the tenant. */
@Dependent
class Accounts {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  /** An address as it is kept: people write capitals and blanks. */
  static String address(String email) {
    return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
  }

  Optional<Account> find(UUID id) {
    return Optional.ofNullable(rows.find(Account.class, id));
  }

  /** Locked, so that two requests at once count as two. */
  Optional<Account> take(UUID id) {
    return Optional.ofNullable(rows.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<Account> atEmail(String email) {
    return rows.createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", address(email))
        .getResultStream()
        .findFirst();
  }

  Optional<Account> atExternalId(String externalId) {
    return rows.createQuery("select a from Account a where a.externalId = :id", Account.class)
        .setParameter("id", externalId)
        .getResultStream()
        .findFirst();
  }

  Optional<Account> atLink(String digest) {
    return rows.createQuery("select a from Account a where a.link = :link", Account.class)
        .setParameter("link", digest)
        .getResultStream()
        .findFirst();
  }

  List<Account> all() {
    return rows.createQuery("select a from Account a order by a.name, a.email", Account.class)
        .getResultList();
  }

  void add(Account account) {
    rows.persist(account);
  }
}
