package fi.perhepuu.operator.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A transaction for each tenant that is entered: the console itself has none. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OwnTransaction {

  void run(Runnable work) {
    work.run();
  }
}
