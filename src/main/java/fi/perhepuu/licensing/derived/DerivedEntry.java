package fi.perhepuu.licensing.derived;

import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;

/** The own model's stop on the rail, for administrators of a licensor. */
@ApplicationScoped
class DerivedEntry implements ConsoleEntry {

  static final String SECTION = "derived";
  private static final int ORDER = 66;

  @Inject DerivingRight right;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public String section() {
    return SECTION;
  }

  @Override
  public String label() {
    return "licensing.derived.nav";
  }

  @Override
  public String icon() {
    return "git-merge";
  }

  @Override
  public String href() {
    return DerivedAdminPages.AT;
  }

  @Override
  public boolean isFor(Predicate<String> hasRole) {
    return hasRole.test(Role.ADMIN) && right.isGiven();
  }
}
