package fi.perhepuu.help.queues;

import fi.perhepuu.identity.People;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.audit.AuditTrail;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Who answers in a queue, for the tenant's administrators. Each change is on record. */
@ApplicationScoped
@Transactional
public class MemberDesk {

  @Inject Queues queues;
  @Inject QueueMembers members;
  @Inject People people;
  @Inject AuditTrail audit;
  @Inject Locality locality;

  /**
   * @throws NotFound when no queue that has been published is called so
   */
  public QueueView queue(String code) {
    return found(code).view();
  }

  /** Everybody who may be asked to answer. */
  public List<People.Person> able() {
    return people.withRole(Role.ANSWERING);
  }

  /** Those of a queue, by name. */
  public List<MemberView> members(UUID queue) {
    var names = names();
    return members.of(queue).stream()
        .map(it -> it.view(names.get(it.account)))
        .sorted(
            Comparator.comparing(MemberView::name, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private Map<UUID, String> names() {
    return able().stream().collect(Collectors.toMap(People.Person::account, People.Person::name));
  }

  /** Makes somebody a member, or changes what she is as one. Doing it twice is doing it once. */
  public void put(String code, UUID account, LocalizedText title, List<String> languages) {
    put(code, account, title, languages, present -> {});
  }

  /**
   * The same, once whoever asks for it has looked at what is there; until the end of the
   * transaction it stays so.
   *
   * @param look may refuse; nothing when she is no member yet
   * @throws NotFound when she is not here or has no role by which one answers
   */
  public void put(
      String code,
      UUID account,
      LocalizedText title,
      List<String> languages,
      Consumer<Optional<MemberView>> look) {
    var queue = found(code);
    var name = names().get(account);
    if (name == null) {
      throw new NotFound("person");
    }
    var present = members.find(queue.id, account);
    look.accept(present.map(it -> it.view(name)));
    Map<String, Object> before = present.map(it -> facts(name, it)).orElse(Map.of());
    var member = present.orElseGet(() -> new QueueMember(queue.id, account));
    member.title = title;
    member.languages = List.copyOf(languages);
    if (present.isEmpty()) {
      members.add(member);
    }
    var after = facts(name, member);
    if (!after.equals(before)) {
      record(present.isEmpty() ? "member-added" : "member-changed", queue, before, after);
    }
  }

  /**
   * When a member is away; others of the queue may take over what she has then.
   *
   * @param from the first day, or null: she is not
   * @throws NotFound when she is no member
   */
  public void away(String code, UUID account, LocalDate from, LocalDate to) {
    var queue = found(code);
    var member = members.find(queue.id, account).orElseThrow(() -> new NotFound("member"));
    member.awayFrom = from;
    member.awayTo = to;
  }

  public void remove(String code, UUID account) {
    var queue = found(code);
    members
        .find(queue.id, account)
        .ifPresent(
            member -> {
              var name = names().getOrDefault(account, account.toString());
              record("member-removed", queue, facts(name, member), Map.of());
              members.remove(member);
            });
  }

  private Queue found(String code) {
    return queues.atCode(code).orElseThrow(() -> new NotFound("queue"));
  }

  private static Map<String, Object> facts(String name, QueueMember member) {
    return Map.of(
        "member", name, "title", member.title.byLanguage(), "languages", member.languages);
  }

  private void record(
      String action, Queue queue, Map<String, Object> before, Map<String, Object> after) {
    var name = queue.name.in(locality.defaultLanguage());
    audit.record(new AuditTrail.Change(action, QueueKind.LIST, queue.id, name, before, after));
  }
}
