package fi.perhepuu.identity.people;

import fi.perhepuu.identity.LicensedRoles;
import fi.perhepuu.identity.accounts.AccountView;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One person and her roles.
 *
 * @param done the key of what has just been done, or null
 */
public record PersonPage(AccountView person, Map<UUID, LocalizedText> organizations, String done) {

  public List<String> roles() {
    return LicensedRoles.all();
  }
}
