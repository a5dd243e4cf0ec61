package fi.perhepuu.help.inbox;

import fi.perhepuu.help.queues.Membership;
import fi.perhepuu.help.queues.Memberships;
import fi.perhepuu.identity.People;
import fi.perhepuu.identity.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Those who answer, by name, and who of them is at work. Read once for a page. */
@Dependent
public class Colleagues {

  @Inject People people;
  @Inject Memberships memberships;

  private Map<UUID, String> names;
  private List<Membership> all;

  public Map<UUID, String> names() {
    if (names == null) {
      names =
          people.withRole(Role.ANSWERING).stream()
              .collect(Collectors.toMap(People.Person::account, People.Person::name));
    }
    return names;
  }

  /** Those who answer in a queue and still have a role for it. */
  public List<Membership> in(UUID queue) {
    return all().stream()
        .filter(it -> it.queue().equals(queue) && names().containsKey(it.account()))
        .toList();
  }

  public List<Membership> all() {
    if (all == null) {
      all = memberships.all();
    }
    return all;
  }

  /** Whether whoever is responsible cannot be reckoned with: she is away, or no longer answers. */
  public boolean isAway(UUID account, LocalDate day) {
    return !names().containsKey(account)
        || all().stream().anyMatch(it -> it.account().equals(account) && it.isAwayOn(day));
  }
}
