package fi.perhepuu.exchange;

import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.help.queues.Membership;
import fi.perhepuu.help.queues.Memberships;
import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.identity.Grant;
import fi.perhepuu.identity.accounts.AccountView;
import fi.perhepuu.identity.accounts.PeopleDesk;
import fi.perhepuu.platform.folder.FolderCopy;
import fi.perhepuu.platform.folder.FolderWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes who works here and who answers in which queue. No password goes along: in another
 * deployment everybody is invited.
 */
@ApplicationScoped
@Transactional
class PeopleWriter implements FolderWriter {

  @Inject PeopleDesk people;
  @Inject Memberships memberships;
  @Inject QueueDesk queues;
  @Inject ItemDesk items;

  @Override
  public void write(FolderCopy copy) {
    var organizations =
        items.all("organizations").stream().collect(Collectors.toMap(ItemView::id, ItemView::code));
    var accounts = people.people();
    copy.list("people", accounts.stream().map(it -> person(it, organizations)).toList());
    var emails = accounts.stream().collect(Collectors.toMap(AccountView::id, AccountView::email));
    copy.list(
        "members",
        memberships.all().stream()
            .filter(it -> emails.containsKey(it.account()))
            .map(it -> member(it, emails.get(it.account())))
            .toList());
  }

  private static Map<String, Object> person(AccountView account, Map<UUID, String> organizations) {
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("email", account.email());
    person.put("name", account.name());
    person.put("language", account.language());
    person.put("grants", account.grants().stream().map(it -> grant(it, organizations)).toList());
    return person;
  }

  private static Map<String, Object> grant(Grant grant, Map<UUID, String> organizations) {
    return grant.organization() == null
        ? Map.of("role", grant.role())
        : Map.of("role", grant.role(), "organization", organizations.get(grant.organization()));
  }

  private Map<String, Object> member(Membership membership, String email) {
    Map<String, Object> member = new LinkedHashMap<>();
    member.put("person", email);
    member.put("queue", queues.queues().get(membership.queue()).code());
    member.put("title", membership.title().byLanguage());
    member.put("languages", membership.languages());
    return member;
  }
}
