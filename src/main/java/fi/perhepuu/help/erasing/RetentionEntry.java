package fi.perhepuu.help.erasing;

import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.html.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;

/** The way to what is kept and what goes, in the console. */
@ApplicationScoped
class RetentionEntry implements ConsoleEntry {

  @Inject LicensedModules modules;

  @Override
  public int order() {
    return 33;
  }

  @Override
  public String section() {
    return RetentionPages.SECTION;
  }

  @Override
  public String label() {
    return "help.erasing.title";
  }

  @Override
  public String icon() {
    return "trash";
  }

  @Override
  public String href() {
    return RetentionPages.AT;
  }

  @Override
  public boolean isFor(Predicate<String> hasRole) {
    return modules.has(HelpButtonDesk.MODULE) && hasRole.test(Role.ADMIN);
  }
}
