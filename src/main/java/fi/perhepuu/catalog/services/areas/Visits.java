package fi.perhepuu.catalog.services.areas;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.UUID;

/**
 * How a service is met face to face and at a distance, in its own words, and where it goes besides
 * its own place.
 *
 * @param here how to come, or empty
 * @param online how to meet at a distance, or empty
 */
public record Visits(LocalizedText here, LocalizedText online, List<Round> elsewhere) {

  public static final Visits NONE = new Visits(LocalizedText.EMPTY, LocalizedText.EMPTY, List.of());

  /**
   * Regular hours in some other area.
   *
   * @param place the place there, or null when the area is all that is told
   */
  public record Round(LocalizedText area, UUID place, RoundTimes times) {}
}
