package fi.perhepuu.help.clock;

import fi.perhepuu.help.queues.Membership;
import fi.perhepuu.help.queues.Memberships;
import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.help.queues.QueueView;
import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.identity.Addressees;
import fi.perhepuu.identity.Addressees.Addressee;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is reminded of a request: whoever is responsible, or, when nobody is or she is away, all of
 * the queue who are here; once the promise is broken its substitutes, too.
 */
@ApplicationScoped
class Recipients {

  @Inject Memberships memberships;
  @Inject QueueDesk queues;
  @Inject Addressees addressees;
  @Inject InstantSource clock;
  @Inject Locality locality;

  List<Addressee> of(RequestView request, Reminder reminder) {
    var able = addressees.reachable(Role.ANSWERING);
    Set<UUID> ids = able.stream().map(Addressee::account).collect(Collectors.toSet());
    var here = here(ids);
    var team = in(here, request.queue());
    var chosen =
        team.contains(request.owner()) ? new LinkedHashSet<>(Set.of(request.owner())) : team;
    if (reminder == Reminder.BREACH || chosen.isEmpty()) {
      chosen.addAll(in(here, substitute(request.queue())));
    }
    return able.stream().filter(it -> chosen.contains(it.account())).toList();
  }

  private List<Membership> here(Set<UUID> able) {
    var today = clock.instant().atZone(locality.zone()).toLocalDate();
    return memberships.all().stream()
        .filter(it -> able.contains(it.account()) && !it.isAwayOn(today))
        .toList();
  }

  private static Set<UUID> in(List<Membership> here, UUID queue) {
    return here.stream()
        .filter(it -> it.queue().equals(queue))
        .map(Membership::account)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private UUID substitute(UUID queue) {
    var all = queues.queues();
    var code = all.get(queue).substitute();
    return all.values().stream()
        .filter(it -> it.code().equals(code))
        .map(QueueView::id)
        .findFirst()
        .orElse(null);
  }
}
