package fi.perhepuu.editing;

import fi.perhepuu.editing.history.Diff;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.identity.accounts.Deputies;
import fi.perhepuu.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Who keeps a thing true, and how often she is asked whether it still is. */
@ApplicationScoped
@Transactional
public class CareDesk {

  private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,190}");
  private static final int LONGEST_NAME = 200;
  private static final int MOST_MONTHS = 24;

  @Inject ContentKinds kinds;
  @Inject ContentDesk desk;
  @Inject ItemDesk items;
  @Inject Rights rights;
  @Inject Deputies accounts;

  /**
   * Gives a thing into somebody's care: a person of the tenant by her address, or a partner who
   * needs no account.
   *
   * @throws Refused with a code that says what is wrong
   */
  public ItemView entrust(String list, UUID id, String name, String email, int months) {
    var item = items.lock(id);
    rights.requirePublisher(kinds.get(list), item.organization());
    check(name, email, months);
    var before = told(item.view().care());
    var account = accounts.at(email);
    var known = account.map(it -> it.name()).orElse(name);
    if (email.isEmpty()) {
      item.entrust(null, null, null, months);
    } else {
      item.entrust(account.map(it -> it.id()).orElse(null), known, email, months);
    }
    desk.record("entrusted", item.view(), Diff.between(before, told(item.view().care())));
    return item.view();
  }

  private void check(String name, String email, int months) {
    if (months < 1 || months > MOST_MONTHS) {
      throw new Refused("months", "From 1 to 24 months.");
    }
    if (!email.isEmpty() && !ADDRESS.matcher(email).matches()) {
      throw new Refused("email", "This is no address.");
    }
    if (email.isEmpty() != name.isEmpty() && accounts.at(email).isEmpty()) {
      throw new Refused(email.isEmpty() ? "email" : "name", "Name and address belong together.");
    }
    if (name.length() > LONGEST_NAME) {
      throw new Refused("name", "At most 200 characters.");
    }
  }

  private static Map<String, Object> told(ItemView.Care care) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("owner", care.ownerName());
    told.put("email", care.ownerEmail());
    told.put("months", care.months());
    return told;
  }
}
