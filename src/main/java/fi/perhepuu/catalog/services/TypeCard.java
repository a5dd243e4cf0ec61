package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.services.provision.Provision;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.Map;

/** A service type that has no local service, and who organizes it. */
public record TypeCard(
    String code,
    LocalizedText name,
    LocalizedText text,
    String dye,
    Provision provision,
    Map<String, List<String>> address) {

  /** The segments of its page, for {@code Frame.path}. */
  public String[] segments(String language) {
    return address.getOrDefault(language, List.of()).toArray(String[]::new);
  }
}
