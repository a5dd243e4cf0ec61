package fi.perhepuu.catalog.places;

import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The entry of a place, wherever it has been written; its address and its rank are given to it. */
record PlaceEntry(Surroundings around, Entry entry) {

  static final List<String> STATES = List.of("open", "planned", "closed");
  static final List<String> KINDS =
      List.of("family-centre-house", "meeting-place", "online", "service-point", "shared");

  Location read(UUID id) {
    var place = new Location();
    place.id = id;
    place.code = entry.text("code");
    place.name = around.localized(entry, "name");
    place.kind = oneOf("kind", entry.text("kind"), KINDS);
    place.state = oneOf("state", entry.optionalText("state").orElse("open"), STATES);
    place.lead = around.optionalLocalized(entry, "lead");
    place.arrival = around.optionalLocalized(entry, "arrival");
    place.accessNote = around.optionalLocalized(entry, "accessNote");
    place.sharedWith = around.optionalLocalized(entry, "sharedWith");
    place.accessible = entry.flag("accessible");
    place.openedOn = entry.date("openedOn").orElse(null);
    place.area = entry.optionalText("area").orElse(null);
    place.organizations = entry.words("organizations");
    entry.entry("address").ifPresent(address -> address(place, address));
    references(place);
    return place;
  }

  private String oneOf(String key, String code, List<String> codes) {
    if (!code.isEmpty() && !codes.contains(code)) {
      entry.fault(key, "unknown", "'" + key + "' must be one of " + codes);
    }
    return code;
  }

  private static void address(Location place, Entry address) {
    place.street = address.text("street");
    place.postalCode = address.text("postalCode");
    place.city = address.text("city");
    if (!place.postalCode.isEmpty() && !place.postalCode.matches("\\d{5}")) {
      address.fault("postalCode", "postal-code", "'postalCode' must have five digits");
    }
  }

  private void references(Location place) {
    Set<String> organizations = around.codes("organizations");
    place.organizations.stream()
        .filter(code -> !organizations.contains(code))
        .forEach(
            code -> entry.fault("organizations", "unknown", "'" + code + "' is no organization"));
    if (place.area != null && !around.codes("areas").contains(place.area)) {
      entry.fault("area", "unknown", "'" + place.area + "' is no area of the tenant");
    }
  }
}
