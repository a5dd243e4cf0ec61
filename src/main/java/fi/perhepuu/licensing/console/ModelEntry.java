package fi.perhepuu.licensing.console;

import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.own.OwnWordsDesk;
import fi.perhepuu.licensing.upgrades.UpgradeDesk;
import fi.perhepuu.platform.html.Attention;
import fi.perhepuu.platform.html.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The model's stop on the rail, and the call when the model has moved on. */
@ApplicationScoped
class ModelEntry implements ConsoleEntry, Attention {

  static final String SECTION = "model";
  static final String HREF = "/hallinta/malli";
  private static final String UPGRADE = HREF + "/paivitys";
  private static final String ICON = "git-branch";
  private static final int ORDER = 60;

  @Inject OwnWordsDesk desk;
  @Inject UpgradeDesk upgrades;

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
    return "licensing.nav";
  }

  @Override
  public String icon() {
    return ICON;
  }

  @Override
  public String href() {
    return HREF;
  }

  @Override
  public boolean isFor(Predicate<String> hasRole) {
    return hasRole.test(Role.ADMIN) || hasRole.test(Role.EDITOR);
  }

  @Override
  public long waiting() {
    return desk.movedOn().size();
  }

  @Override
  public List<Call> calls(Predicate<String> hasRole) {
    List<Call> calls = new ArrayList<>();
    if (isFor(hasRole)) {
      calls.add(new Call(ORDER, "licensing.attention.moved", waiting(), ICON, HREF));
    }
    if (hasRole.test(Role.ADMIN)) {
      long newer = upgrades.newer().isPresent() ? 1 : 0;
      calls.add(new Call(ORDER, "licensing.attention.upgrade", newer, ICON, UPGRADE));
    }
    return calls;
  }
}
