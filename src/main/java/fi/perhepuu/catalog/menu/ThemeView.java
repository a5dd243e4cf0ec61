package fi.perhepuu.catalog.menu;

import fi.perhepuu.catalog.hours.OpenState;
import fi.perhepuu.catalog.reading.Reading;
import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.TypeCard;
import fi.perhepuu.catalog.terms.BranchTag;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A theme: its local services, from those for everyone to those for the hardest times, and what
 * others organize.
 */
public record ThemeView(
    String code,
    LocalizedText name,
    LocalizedText lead,
    boolean sensitive,
    BranchTag branch,
    Map<String, List<String>> address,
    List<ServiceCard> services,
    List<TypeCard> elsewhere,
    List<Reading> tests) {

  public Instant changesAt() {
    return OpenState.firstChange(services.stream().map(ServiceCard::open));
  }
}
