package fi.perhepuu.tenancy;

import fi.perhepuu.platform.cache.ContentChanged;
import fi.perhepuu.platform.jobs.Background;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Lets this node show what it has just published without waiting for its next look. The look is
 * taken beside the request: the transaction that published still holds its connection here.
 */
@ApplicationScoped
class PublicationWatch {

  @Inject Tenants tenants;
  @Inject Background background;

  void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged changed) {
    background.run(tenants::lookForPublications);
  }
}
