package fi.perhepuu.help.buttons;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's help buttons. They are few and read whole. */
@Dependent
class HelpButtons {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  List<HelpButton> inOrder() {
    return rows.createQuery(
            "select b from HelpButton b order by b.position, b.code", HelpButton.class)
        .getResultList();
  }

  Optional<HelpButton> find(UUID id) {
    return Optional.ofNullable(rows.find(HelpButton.class, id));
  }

  /** Whether a button other than this one has the address. */
  boolean isTaken(String slug, UUID own) {
    return rows.createQuery(
                "select count(b) from HelpButton b where b.slug = :slug and b.id <> :own",
                Long.class)
            .setParameter("slug", slug)
            .setParameter("own", own)
            .getSingleResult()
        > 0;
  }

  boolean leadTo(UUID queue) {
    return rows.createQuery("select count(b) from HelpButton b where b.queue = :queue", Long.class)
            .setParameter("queue", queue)
            .getSingleResult()
        > 0;
  }

  void remove(UUID id) {
    rows.createQuery("delete from HelpButton b where b.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }
}
