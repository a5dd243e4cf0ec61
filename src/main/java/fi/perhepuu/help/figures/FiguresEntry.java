package fi.perhepuu.help.figures;

import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.html.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;

/** The way to the figures, for those who lead. */
@ApplicationScoped
class FiguresEntry implements ConsoleEntry {

  static final String SECTION = "figures";

  @Inject LicensedModules modules;

  @Override
  public int order() {
    return 64;
  }

  @Override
  public String section() {
    return SECTION;
  }

  @Override
  public String label() {
    return "help.figures.title";
  }

  @Override
  public String icon() {
    return "chart-bar";
  }

  @Override
  public String href() {
    return FiguresAdminPages.AT;
  }

  @Override
  public boolean isFor(Predicate<String> hasRole) {
    return modules.has(HelpButtonDesk.MODULE)
        && (hasRole.test(Role.ADMIN) || hasRole.test(Role.COORDINATOR));
  }
}
