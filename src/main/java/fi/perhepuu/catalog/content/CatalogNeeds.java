package fi.perhepuu.catalog.content;

import fi.perhepuu.catalog.places.PlaceRegister;
import fi.perhepuu.catalog.places.TimetableRegister;
import fi.perhepuu.catalog.services.ServiceRegister;
import fi.perhepuu.editing.ContentNeed;
import fi.perhepuu.editing.items.ItemView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What services, places and timetables cannot be without. */
@ApplicationScoped
class CatalogNeeds implements ContentNeed {

  @Inject ServiceRegister services;
  @Inject PlaceRegister places;
  @Inject TimetableRegister timetables;

  @Override
  public boolean needs(ItemView item) {
    return switch (item.list()) {
      case "organizations" -> isUsed(item) || places.isKeeper(item.code());
      case "places" -> isUsed(item);
      case "areas", "municipalities" -> services.isFor(item.code()) || places.isInUse(item.code());
      default -> false;
    };
  }

  private boolean isUsed(ItemView item) {
    return services.needs(item.id()) || timetables.needs(item.id());
  }
}
