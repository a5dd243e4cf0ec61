package fi.perhepuu.help.queues;

import fi.perhepuu.editing.history.History;
import fi.perhepuu.identity.People;
import fi.perhepuu.identity.Role;
import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.html.Attention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Queues nobody answers in, and help buttons nobody is the controller of. */
@ApplicationScoped
@Transactional
class UnassignedQueues implements Attention {

  private static final String ICON = "hand-palm";

  @Inject LicensedModules modules;
  @Inject Queues queues;
  @Inject QueueMembers members;
  @Inject People people;
  @Inject History history;

  @Override
  public List<Call> calls(Predicate<String> hasRole) {
    if (!modules.has(QueueKind.MODULE) || !hasRole.test(Role.ADMIN)) {
      return List.of();
    }
    return List.of(
        new Call(10, "help.attention.empty", empty(), "users", "/hallinta/sisalto/queues"),
        new Call(11, "help.attention.ownerless", ownerless(), ICON, "/hallinta/sisalto/buttons"));
  }

  private long empty() {
    Set<UUID> here =
        people.withRole(Role.ANSWERING).stream()
            .map(People.Person::account)
            .collect(Collectors.toSet());
    Set<UUID> served =
        members.all().stream()
            .filter(member -> here.contains(member.account))
            .map(member -> member.queue)
            .collect(Collectors.toSet());
    return queues.all().stream().filter(queue -> !served.contains(queue.id)).count();
  }

  /** Also drafts: whoever writes a button is told before it can be published. */
  private long ownerless() {
    var owned =
        history.newest(QueueKind.LIST).stream()
            .map(History.Version::content)
            .filter(queue -> queue.get("controller") != null)
            .map(queue -> queue.get("code"))
            .collect(Collectors.toSet());
    return history.newest("buttons").stream()
        .map(History.Version::content)
        .map(button -> (Object) button.getOrDefault("queue", ""))
        .filter(queue -> !owned.contains(queue))
        .count();
  }
}
