package fi.perhepuu.guidance.search.counts;

import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;

/** The way to what families search for, for those who write. */
@ApplicationScoped
class SearchEntry implements ConsoleEntry {

  static final String SECTION = "searches";

  private static final int ORDER = 63;

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
    return "guidance.counts.title";
  }

  @Override
  public String icon() {
    return "magnifying-glass-bold";
  }

  @Override
  public String href() {
    return SearchAdminPages.AT;
  }

  @Override
  public boolean isFor(Predicate<String> hasRole) {
    return hasRole.test(Role.ADMIN) || hasRole.test(Role.EDITOR);
  }
}
