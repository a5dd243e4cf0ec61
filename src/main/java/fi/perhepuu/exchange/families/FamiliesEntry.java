package fi.perhepuu.exchange.families;

import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.html.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;

/** The way to the families' data, for coordinators where families can write at all. */
@ApplicationScoped
class FamiliesEntry implements ConsoleEntry {

  static final String SECTION = "families";

  @Inject LicensedModules modules;

  @Override
  public int order() {
    return 91;
  }

  @Override
  public String section() {
    return SECTION;
  }

  @Override
  public String label() {
    return "exchange.families.nav";
  }

  @Override
  public String icon() {
    return "download-simple";
  }

  @Override
  public String href() {
    return FamiliesPages.AT;
  }

  @Override
  public boolean isFor(Predicate<String> hasRole) {
    return hasRole.test(Role.COORDINATOR) && modules.has(HelpButtonDesk.MODULE);
  }
}
