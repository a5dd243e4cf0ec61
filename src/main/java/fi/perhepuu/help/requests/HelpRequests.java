package fi.perhepuu.help.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's requests, their history and their texts. */
@Dependent
class HelpRequests {

  private static final String ARRIVED =
      "select r from HelpRequest r where r.queue = :queue and r.controller = :controller"
          + " and r.arrivedAt >= :from and r.arrivedAt < :to order by r.arrivedAt, r.id";

  private static final String OF_TICKET = "select r from HelpRequest r where r.ticket = :ticket";
  private static final String SAME = "select r from HelpRequest r where r.sameness = :sameness";
  private static final String OF_CODE = "select r from HelpRequest r where r.codeMark = :mark";

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

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
    return rows.createQuery(OF_TICKET, HelpRequest.class)
        .setParameter("ticket", ticket)
        .getResultStream()
        .findFirst();
  }

  Optional<HelpRequest> same(String sameness) {
    return rows.createQuery(SAME, HelpRequest.class)
        .setParameter("sameness", sameness)
        .getResultStream()
        .findFirst();
  }

  Optional<HelpRequest> ofCode(String mark) {
    return rows.createQuery(OF_CODE, HelpRequest.class)
        .setParameter("mark", mark)
        .getResultStream()
        .findFirst();
  }

  Optional<RequestEvent> step(UUID id) {
    return Optional.ofNullable(rows.find(RequestEvent.class, id));
  }

  /** What arrived between two moments, in a queue that is one controller's; the oldest first. */
  List<HelpRequest> arrived(UUID queue, UUID controller, Instant from, Instant to, int most) {
    return rows.createQuery(ARRIVED, HelpRequest.class)
        .setParameter("queue", queue)
        .setParameter("controller", controller)
        .setParameter("from", from)
        .setParameter("to", to)
        .setMaxResults(most)
        .getResultList();
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
