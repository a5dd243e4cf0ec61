package fi.perhepuu.catalog.places;

import fi.perhepuu.catalog.hours.ScheduleFolder;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.text.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code places.yaml}. */
@ApplicationScoped
class PlaceFolder implements FolderPart {

  private static final Set<String> KINDS =
      Set.of("family-centre-house", "meeting-place", "service-point", "shared", "online");
  private static final Set<String> STATES = Set.of("open", "planned", "closed");

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<Object> read(Folder folder) {
    List<Object> places = new ArrayList<>();
    List<Object> hours = new ArrayList<>();
    Set<String> slugs = new HashSet<>();
    for (var entry : folder.coded(folder.list("places.yaml"))) {
      var place = place(folder, entry, places.size());
      if (!slugs.add(place.slug)) {
        entry.fault("name", "two places would share the address '" + place.slug + "'");
      }
      places.add(place);
      hours.addAll(ScheduleFolder.ofLocation(entry, place.id));
    }
    places.addAll(hours);
    return places;
  }

  private static Location place(Surroundings around, Entry entry, int position) {
    var place = new Location();
    place.code = entry.text("code");
    place.id = around.id("places", place.code);
    place.name = around.localized(entry, "name");
    place.slug = Slug.of(place.name.in(around.defaultLanguage()));
    place.kind = entry.text("kind");
    if (!KINDS.contains(place.kind)) {
      entry.fault("kind", "'kind' must be one of " + KINDS);
    }
    place.state = entry.optionalText("state").orElse("open");
    if (!STATES.contains(place.state)) {
      entry.fault("state", "'state' must be one of " + STATES);
    }
    place.lead = around.optionalLocalized(entry, "lead");
    place.arrival = around.optionalLocalized(entry, "arrival");
    place.accessNote = around.optionalLocalized(entry, "accessNote");
    place.sharedWith = around.optionalLocalized(entry, "sharedWith");
    place.accessible = entry.flag("accessible");
    place.openedOn = entry.date("openedOn").orElse(null);
    place.area = entry.optionalText("area").orElse(null);
    place.organizations = entry.words("organizations");
    place.position = position;
    entry.entry("address").ifPresent(address -> address(place, address));
    references(around, entry, place);
    return place;
  }

  private static void address(Location place, Entry address) {
    place.street = address.text("street");
    place.postalCode = address.text("postalCode");
    place.city = address.text("city");
  }

  private static void references(Surroundings around, Entry entry, Location place) {
    var organizations = around.codes("organizations");
    place.organizations.stream()
        .filter(code -> !organizations.contains(code))
        .forEach(code -> entry.fault("organizations", "'" + code + "' is no organization"));
    if (place.area != null && !around.codes("areas").contains(place.area)) {
      entry.fault("area", "'" + place.area + "' is no area of the tenant");
    }
  }
}
