package fi.perhepuu.help.inbox;

import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.html.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;

/** The way to the inbox, for those who answer. */
@ApplicationScoped
class InboxEntry implements ConsoleEntry {

  @Inject LicensedModules modules;
  @Inject InboxDesk desk;

  @Override
  public int order() {
    return 5;
  }

  @Override
  public String section() {
    return InboxPages.SECTION;
  }

  @Override
  public String label() {
    return "help.inbox.nav";
  }

  @Override
  public String icon() {
    return "tray";
  }

  @Override
  public String href() {
    return InboxPages.ADDRESS;
  }

  @Override
  public boolean isFor(Predicate<String> hasRole) {
    return modules.has(HelpButtonDesk.MODULE) && Role.ANSWERING.stream().anyMatch(hasRole);
  }

  @Override
  public long waiting() {
    return desk.waiting();
  }
}
