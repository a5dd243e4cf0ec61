package fi.perhepuu.catalog.services.shared;

import fi.perhepuu.platform.cache.ContentChanged;
import fi.perhepuu.platform.jobs.Nightly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Whatever a county publishes stands on its municipalities' sites from the same transaction on. The
 * night makes up for what has come another way: a county whose folder has brought its services.
 */
@ApplicationScoped
class CountySharing implements Nightly {

  @Inject SharedServices shared;

  void published(@Observes ContentChanged changed) {
    share();
  }

  @Override
  public String kind() {
    return "county-services";
  }

  @Override
  public void run(UUID night) {
    share();
  }

  private void share() {
    if (shared.hasMunicipalities()) {
      shared.copyAll();
    }
  }
}
