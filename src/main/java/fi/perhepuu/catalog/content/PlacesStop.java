package fi.perhepuu.catalog.content;

import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.platform.html.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The places' stop on the console's rail; a partner goes straight to her timetables. */
@ApplicationScoped
class PlacesStop implements ConsoleEntry {

  @Inject SignedInUser user;

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String section() {
    return "places";
  }

  @Override
  public String label() {
    return "catalog.form.places.title";
  }

  @Override
  public String icon() {
    return "map-pin";
  }

  @Override
  public String href() {
    boolean all = user.has(Role.ADMIN) || user.has(Role.EDITOR);
    return "/hallinta/sisalto/" + (all ? "places" : "activities");
  }

  @Override
  public boolean isFor(Predicate<String> hasRole) {
    return Stream.of(Role.ADMIN, Role.EDITOR, Role.PARTNER).anyMatch(hasRole);
  }
}
