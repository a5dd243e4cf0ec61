package fi.perhepuu.help.buttons;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The tenant's help buttons and the queues behind them. Both are few and read whole. */
@Dependent
class HelpButtons {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  List<HelpButton> inOrder() {
    return rows.createQuery(
            "select b from HelpButton b order by b.position, b.code", HelpButton.class)
        .getResultList();
  }

  List<Queue> queues() {
    return rows.createQuery("select q from Queue q", Queue.class).getResultList();
  }
}
