package fi.perhepuu.admin;

import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;

/** The log's place on the rail. */
@ApplicationScoped
class AuditStop implements ConsoleEntry {

  static final String AT = "audit";

  @Override
  public int order() {
    return 95;
  }

  @Override
  public String section() {
    return AT;
  }

  @Override
  public String label() {
    return "admin.audit.nav";
  }

  @Override
  public String icon() {
    return "scroll";
  }

  @Override
  public String href() {
    return "/hallinta/loki";
  }

  @Override
  public boolean isFor(Predicate<String> hasRole) {
    return hasRole.test(Role.ADMIN);
  }
}
