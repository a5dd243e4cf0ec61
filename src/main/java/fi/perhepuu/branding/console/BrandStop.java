package fi.perhepuu.branding.console;

import fi.perhepuu.branding.BrandDrafts;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;

/** The rail's way to the brand. */
@ApplicationScoped
class BrandStop implements ConsoleEntry {

  private static final int ORDER = 10;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public String section() {
    return BrandDrafts.LIST;
  }

  @Override
  public String label() {
    return "branding.nav";
  }

  @Override
  public String icon() {
    return "palette";
  }

  @Override
  public String href() {
    return BrandAdminPages.ADDRESS;
  }

  @Override
  public boolean isFor(Predicate<String> hasRole) {
    return hasRole.test(Role.ADMIN);
  }
}
