package fi.perhepuu.help.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's requests, their history and their texts. */
@Dependent
class HelpRequests {

  private static final String TURN =
      "select cast(pg_advisory_xact_lock(hashtext(current_schema() || ?1)) as text)";

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  /** Whoever sends the same waits until this transaction has ended. */
  void takeTurns(String what) {
    rows.createNativeQuery(TURN).setParameter(1, what).getSingleResult();
  }

  void add(Object row) {
    rows.persist(row);
  }

  Optional<HelpRequest> find(UUID id) {
    return Optional.ofNullable(rows.find(HelpRequest.class, id));
  }

  /** The request, held until the transaction ends. */
  Optional<HelpRequest> take(UUID id) {
    return Optional.ofNullable(rows.find(HelpRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<HelpRequest> ofTicket(UUID ticket) {
    return one("select r from HelpRequest r where r.ticket = :value", ticket);
  }

  Optional<HelpRequest> same(String sameness) {
    return one("select r from HelpRequest r where r.sameness = :value", sameness);
  }

  Optional<HelpRequest> ofCode(String mark) {
    return one("select r from HelpRequest r where r.codeMark = :value", mark);
  }

  private Optional<HelpRequest> one(String query, Object value) {
    return rows.createQuery(query, HelpRequest.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }

  List<RequestEvent> history(UUID request) {
    return rows.createQuery(
            "select e from RequestEvent e where e.request = :request order by e.seq",
            RequestEvent.class)
        .setParameter("request", request)
        .getResultList();
  }

  List<RequestText> texts(UUID request) {
    return rows.createQuery(
            "select t from RequestText t where t.request = :request", RequestText.class)
        .setParameter("request", request)
        .getResultList();
  }

  /** Deletes all that was told in a request; answers how many texts that were. */
  int eraseTexts(UUID request) {
    return rows.createQuery("delete from RequestText t where t.request = :request")
        .setParameter("request", request)
        .executeUpdate();
  }
}
