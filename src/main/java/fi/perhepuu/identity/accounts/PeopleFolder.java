package fi.perhepuu.identity.accounts;

import fi.perhepuu.identity.Grant;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * Reads {@code people.yaml}: the first people of a tenant. Passwords stand in a file only where
 * nothing is real, so a tenant that is no demo may name people but not let them in that way.
 */
@ApplicationScoped
class PeopleFolder implements FolderPart {

  private static final String FILE = "people.yaml";
  private static final String PASSWORD = "demoPassword";

  @Inject DemoPasswords passwords;
  @Inject InstantSource clock;

  @Override
  public int order() {
    return 15;
  }

  @Override
  public List<Object> read(Folder folder) {
    boolean demo = folder.tenant().map(it -> it.flag("demo")).orElse(false);
    return folder.list(FILE).stream().map(entry -> (Object) account(folder, entry, demo)).toList();
  }

  private Account account(Folder folder, Entry entry, boolean demo) {
    var email = Accounts.address(entry.text("email"));
    if (!email.contains("@")) {
      entry.fault("email", "'email' must be an address");
    }
    var grants = entry.entries("grants").stream().map(it -> grant(folder, it)).toList();
    var language = entry.optionalText("language").orElse(folder.defaultLanguage());
    if (!folder.languages().contains(language)) {
      entry.fault("language", "'language' must be one the site is published in");
    }
    var account = new Account(email, entry.text("name"), language, grants, clock.instant());
    account.id = folder.id("people", email);
    entry.optionalText(PASSWORD).ifPresent(password -> letIn(account, entry, password, demo));
    return account;
  }

  private void letIn(Account account, Entry entry, String password, boolean demo) {
    if (!demo) {
      entry.fault(PASSWORD, "'" + PASSWORD + "' is for demo tenants only: invite people instead");
    } else if (password.length() < Passwords.SHORTEST) {
      entry.fault(PASSWORD, "a password has at least " + Passwords.SHORTEST + " characters");
    } else {
      account.choosePassword(passwords.hash(password));
    }
  }

  private static Grant grant(Folder folder, Entry entry) {
    var role = entry.text("role");
    if (!Role.OF_TENANT.contains(role)) {
      entry.fault("role", "'role' must be one of " + Role.OF_TENANT);
    }
    UUID organization =
        entry.has("organization") ? folder.reference(entry, "organization", "organizations") : null;
    return new Grant(role, organization);
  }
}
