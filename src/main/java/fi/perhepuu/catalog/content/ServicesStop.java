package fi.perhepuu.catalog.content;

import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ListFilter;
import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.platform.html.ConsoleEntry;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The services' stop on the console's rail, with how many of them are due for a review. */
@ApplicationScoped
class ServicesStop implements ConsoleEntry {

  @Inject ItemDesk items;
  @Inject SignedInUser user;
  @Inject Locality locality;
  @Inject InstantSource clock;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String section() {
    return "services";
  }

  @Override
  public String label() {
    return "catalog.form.services.title";
  }

  @Override
  public String icon() {
    return "tree";
  }

  @Override
  public String href() {
    return "/hallinta/sisalto/services";
  }

  @Override
  public boolean isFor(Predicate<String> hasRole) {
    return Stream.of(Role.ADMIN, Role.EDITOR, Role.PARTNER).anyMatch(hasRole);
  }

  @Override
  public long waiting() {
    var today = clock.instant().atZone(locality.zone()).toLocalDate();
    return items.count(new ListFilter("services", "", "", "", today, own()));
  }

  private Set<UUID> own() {
    return user.has(Role.ADMIN) || user.has(Role.EDITOR)
        ? Set.of()
        : user.organizationsAs(Role.PARTNER);
  }
}
