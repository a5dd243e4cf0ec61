package fi.perhepuu.admin;

import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.platform.html.Console;
import fi.perhepuu.platform.html.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;

/** Puts the rail together from the rooms the signed-in person may enter. */
@ApplicationScoped
class AdminConsole implements Console {

  @Inject @Any Instance<ConsoleEntry> entries;
  @Inject SignedInUser user;

  @Override
  public Rail rail(String section) {
    var stops =
        entries.stream()
            .filter(entry -> entry.isFor(user::has))
            .sorted(Comparator.comparingInt(ConsoleEntry::order))
            .map(entry -> stop(entry, section))
            .toList();
    return new Rail(stops, user.isPresent() ? user.get().name() : "");
  }

  private static Stop stop(ConsoleEntry entry, String section) {
    var current = entry.section().equals(section);
    return new Stop(entry.label(), entry.icon(), entry.href(), current, entry.waiting());
  }
}
