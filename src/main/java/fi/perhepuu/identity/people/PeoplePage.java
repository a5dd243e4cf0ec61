package fi.perhepuu.identity.people;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.identity.LicensedRoles;
import fi.perhepuu.identity.accounts.AccountView;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The people of a tenant and the form that invites one more.
 *
 * @param done the key of what has just been done, or null
 */
public record PeoplePage(
    List<AccountView> people,
    Map<UUID, LocalizedText> organizations,
    InviteForm form,
    FormErrors errors,
    String done) {

  public List<String> roles() {
    return LicensedRoles.all();
  }
}
