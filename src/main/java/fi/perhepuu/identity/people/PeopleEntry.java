package fi.perhepuu.identity.people;

import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;

/** The way to the people, for administrators. */
@ApplicationScoped
class PeopleEntry implements ConsoleEntry {

  static final String SECTION = "users";

  @Override
  public int order() {
    return 70;
  }

  @Override
  public String section() {
    return SECTION;
  }

  @Override
  public String label() {
    return "identity.people.title";
  }

  @Override
  public String icon() {
    return "users";
  }

  @Override
  public String href() {
    return UserAdminPages.ADDRESS;
  }

  @Override
  public boolean isFor(Predicate<String> hasRole) {
    return hasRole.test(Role.ADMIN);
  }
}
