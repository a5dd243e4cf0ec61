package fi.perhepuu.exchange;

import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;

/** The way to the archive, for administrators. */
@ApplicationScoped
class ExportEntry implements ConsoleEntry {

  static final String SECTION = "export";

  @Override
  public int order() {
    return 90;
  }

  @Override
  public String section() {
    return SECTION;
  }

  @Override
  public String label() {
    return "exchange.title";
  }

  @Override
  public String icon() {
    return "download-simple";
  }

  @Override
  public String href() {
    return ExportPages.AT;
  }

  @Override
  public boolean isFor(Predicate<String> hasRole) {
    return hasRole.test(Role.ADMIN);
  }
}
