package fi.perhepuu.help.queues;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's queues. They are few and read whole. */
@Dependent
class Queues {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  List<Queue> all() {
    return rows.createQuery("select q from Queue q order by q.code", Queue.class).getResultList();
  }

  Optional<Queue> atCode(String code) {
    return rows.createQuery("select q from Queue q where q.code = :code", Queue.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  Optional<Queue> find(UUID id) {
    return Optional.ofNullable(rows.find(Queue.class, id));
  }

  boolean exists(UUID id) {
    return rows.find(Queue.class, id) != null;
  }

  void remove(UUID id) {
    rows.createQuery("delete from Queue q where q.id = :id").setParameter("id", id).executeUpdate();
  }
}
