package fi.perhepuu.identity.people;

import fi.perhepuu.identity.Grant;
import fi.perhepuu.identity.accounts.AccountView;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A person of the tenant, as the API tells of her. */
final class PersonJson {

  private PersonJson() {}

  static Map<String, Object> of(AccountView person) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", person.id());
    json.put("email", person.email());
    json.put("name", person.name());
    json.put("language", person.language());
    json.put("state", person.state());
    json.put("hasCode", person.hasCode());
    json.put("grants", person.grants().stream().map(PersonJson::grant).toList());
    return json;
  }

  private static Map<String, Object> grant(Grant grant) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("role", grant.role());
    json.put("organization", grant.organization());
    return json;
  }

  static Map<String, Object> organization(Map.Entry<UUID, LocalizedText> organization) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", organization.getKey());
    json.put("name", organization.getValue().byLanguage());
    return json;
  }
}
