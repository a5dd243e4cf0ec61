package fi.perhepuu.help.inbox.access;

import fi.perhepuu.help.queues.Membership;
import fi.perhepuu.help.queues.Memberships;
import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.help.queues.QueueView;
import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells whoever has signed in from others who answer: her queues are read anew each time. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Workers {

  @Inject SignedInUser user;
  @Inject Memberships memberships;
  @Inject QueueDesk queues;
  @Inject Texts texts;

  public Worker current() {
    var identity = user.get();
    boolean coordinator = user.has(Role.COORDINATOR);
    var role = coordinator ? Role.COORDINATOR : Role.PROFESSIONAL;
    var titles = titles(identity.account());
    return new Worker(
        identity.account(),
        identity.name(),
        role,
        roleName(role),
        titles,
        covered(titles.keySet()),
        coordinator,
        coordinator ? user.organizationsAs(Role.COORDINATOR) : Set.of());
  }

  private Map<UUID, LocalizedText> titles(UUID account) {
    Map<UUID, LocalizedText> titles = new LinkedHashMap<>();
    for (Membership one : memberships.of(account)) {
      titles.put(one.queue(), one.title());
    }
    return titles;
  }

  private Set<UUID> covered(Set<UUID> own) {
    var all = queues.queues();
    var codes = own.stream().map(all::get).map(QueueView::code).collect(Collectors.toSet());
    return all.values().stream()
        .filter(it -> codes.contains(it.substitute()) && !own.contains(it.id()))
        .map(QueueView::id)
        .collect(Collectors.toSet());
  }

  /** What a role is called, for somebody who has no title. */
  public LocalizedText roleName(String role) {
    Map<String, String> names = new LinkedHashMap<>();
    Texts.LANGUAGES.forEach(it -> names.put(it, texts.get(it, "help.inbox.role." + role)));
    return new LocalizedText(names);
  }
}
