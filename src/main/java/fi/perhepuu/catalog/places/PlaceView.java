package fi.perhepuu.catalog.places;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.UUID;

/**
 * A place as a reader sees it.
 *
 * @param kind {@code family-centre-house}, {@code meeting-place}, {@code online}, {@code
 *     service-point} or {@code shared}
 * @param arrival how to come in
 * @param address null for a place on the net
 * @param sharedWith who else is in the same house; empty when nobody
 * @param organizations codes of those who keep it together
 */
public record PlaceView(
    UUID id,
    String slug,
    String kind,
    LocalizedText name,
    LocalizedText lead,
    LocalizedText arrival,
    Address address,
    Access access,
    LocalizedText sharedWith,
    List<String> organizations) {

  /**
   * Whether one can come in with wheels.
   *
   * @param note what to know, empty when there is nothing
   */
  public record Access(boolean stepFree, LocalizedText note) {}

  public boolean isOnline() {
    return kind.equals("online");
  }

  /** A house or a room that exists for meeting; other places are met for what they offer. */
  public boolean isForMeeting() {
    return kind.equals("family-centre-house") || kind.equals("meeting-place") || isOnline();
  }
}
