package fi.perhepuu.help.inbox.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who has been invited to which request. */
@Dependent
class Participants {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  Optional<Participant> find(UUID request, UUID account) {
    return rows.createQuery(
            "select p from Participant p where p.request = :request and p.account = :account",
            Participant.class)
        .setParameter("request", request)
        .setParameter("account", account)
        .getResultStream()
        .findFirst();
  }

  boolean isIn(UUID request, UUID account) {
    return find(request, account).filter(it -> it.until == null).isPresent();
  }

  List<Participant> of(UUID request) {
    return rows.createQuery(
            "select p from Participant p where p.request = :request order by p.since",
            Participant.class)
        .setParameter("request", request)
        .getResultList();
  }

  void add(Participant participant) {
    rows.persist(participant);
  }
}
