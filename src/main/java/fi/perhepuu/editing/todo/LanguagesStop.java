package fi.perhepuu.editing.todo;

import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;

/** The languages' place on the rail. */
@ApplicationScoped
class LanguagesStop implements ConsoleEntry {

  static final String AT = "languages";

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String section() {
    return AT;
  }

  @Override
  public String label() {
    return "editing.languages.nav";
  }

  @Override
  public String icon() {
    return "translate";
  }

  @Override
  public String href() {
    return "/hallinta/kielet";
  }

  @Override
  public boolean isFor(Predicate<String> hasRole) {
    return hasRole.test(Role.ADMIN) || hasRole.test(Role.EDITOR);
  }
}
