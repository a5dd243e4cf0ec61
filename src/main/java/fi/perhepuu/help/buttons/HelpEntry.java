package fi.perhepuu.help.buttons;

import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.html.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;

/** The way to the help buttons in the console, where the tenant has licensed them. */
@ApplicationScoped
class HelpEntry implements ConsoleEntry {

  static final String SECTION = "help";

  @Inject LicensedModules modules;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String section() {
    return SECTION;
  }

  @Override
  public String label() {
    return "help.nav";
  }

  @Override
  public String icon() {
    return "hand-palm";
  }

  @Override
  public String href() {
    return "/hallinta/sisalto/buttons";
  }

  @Override
  public boolean isFor(Predicate<String> hasRole) {
    return modules.has(HelpButtonDesk.MODULE)
        && (hasRole.test(Role.ADMIN) || hasRole.test(Role.EDITOR));
  }
}
