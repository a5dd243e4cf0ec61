package fi.perhepuu.help.queues;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who answers in which queue. */
@Dependent
class QueueMembers {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  List<QueueMember> all() {
    return rows.createQuery("select m from QueueMember m", QueueMember.class).getResultList();
  }

  List<QueueMember> of(UUID queue) {
    return rows.createQuery("select m from QueueMember m where m.queue = :queue", QueueMember.class)
        .setParameter("queue", queue)
        .getResultList();
  }

  List<QueueMember> ofAccount(UUID account) {
    return rows.createQuery(
            "select m from QueueMember m where m.account = :account", QueueMember.class)
        .setParameter("account", account)
        .getResultList();
  }

  /** The queue is held until the transaction ends, so that two at once make one member. */
  Optional<QueueMember> find(UUID queue, UUID account) {
    rows.find(Queue.class, queue, LockModeType.PESSIMISTIC_WRITE);
    return rows.createQuery(
            "select m from QueueMember m where m.queue = :queue and m.account = :account",
            QueueMember.class)
        .setParameter("queue", queue)
        .setParameter("account", account)
        .getResultStream()
        .findFirst();
  }

  void add(QueueMember member) {
    rows.persist(member);
  }

  void remove(QueueMember member) {
    rows.remove(member);
  }
}
