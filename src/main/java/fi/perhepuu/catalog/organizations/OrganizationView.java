package fi.perhepuu.catalog.organizations;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.UUID;

/**
 * Who provides services, as other areas see it.
 *
 * @param types codes of the model's provider types; a city that organizes its own social and health
 *     services is a municipality first and a county too
 */
public record OrganizationView(UUID id, String code, List<String> types, LocalizedText name) {

  public boolean is(String type) {
    return types.contains(type);
  }

  /** What it is in the first place. */
  public String type() {
    return types.get(0);
  }
}
