package fi.perhepuu.tenancy;

import fi.perhepuu.platform.cache.ContentChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Tells the areas that a tenant has come with content, as if it had just been published: a county's
 * services are to stand on its municipalities' sites at once.
 */
@ApplicationScoped
class Arrivals {

  @Inject Event<ContentChanged> changed;

  @Transactional
  void tell(Tenant made) {
    try (var visit = CurrentTenant.enter(made)) {
      changed.fire(new ContentChanged());
    }
  }
}
