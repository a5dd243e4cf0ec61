package fi.perhepuu.identity.passkeys;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The passkeys of the tenant's people. */
@Dependent
class Passkeys {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  void add(Passkey passkey) {
    rows.persist(passkey);
  }

  Optional<Passkey> find(UUID id) {
    return Optional.ofNullable(rows.find(Passkey.class, id));
  }

  void remove(Passkey passkey) {
    rows.remove(passkey);
  }

  Optional<Passkey> at(String credential) {
    return rows.createQuery(
            "select p from Passkey p where p.credential = :credential", Passkey.class)
        .setParameter("credential", credential)
        .getResultStream()
        .findFirst();
  }

  List<Passkey> of(UUID account) {
    return rows.createQuery(
            "select p from Passkey p where p.account = :account order by p.createdAt",
            Passkey.class)
        .setParameter("account", account)
        .getResultList();
  }
}
