package fi.perhepuu.catalog.places;

import fi.perhepuu.catalog.hours.HoursDesk;
import fi.perhepuu.catalog.hours.ScheduleFolder;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.PathWords;
import fi.perhepuu.platform.text.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps the places families see: what is written becomes rows, and is removed again. */
@ApplicationScoped
@Transactional
public class PlaceRegister {

  /** The codes of what a place may be, and of where it is in its life. */
  public static final List<String> KINDS = PlaceEntry.KINDS;

  public static final List<String> STATES = PlaceEntry.STATES;

  @Inject Locations locations;
  @Inject HoursDesk hours;
  @Inject PathWords paths;

  /** The place and its hours. One that is known keeps its address, whatever it is called now. */
  public List<Object> read(Surroundings around, Entry entry, UUID id) {
    var place = new PlaceEntry(around, entry).read(id);
    locations
        .find(id)
        .ifPresentOrElse(
            known -> {
              place.slug = known.slug;
              place.position = known.position;
            },
            () -> {
              place.slug = freeSlug(place, around.defaultLanguage());
              place.position = locations.nextPosition();
            });
    List<Object> rows = new ArrayList<>();
    rows.add(place);
    rows.addAll(ScheduleFolder.ofLocation(entry, id));
    return rows;
  }

  private String freeSlug(Location place, String language) {
    var named = Slug.of(place.name.in(language));
    var wished = named.isEmpty() ? Slug.of(place.code) : named;
    var slug = wished;
    for (int number = 2; paths.isWord(slug) || locations.bySlug(slug).isPresent(); number++) {
      slug = wished + "-" + number;
    }
    return slug;
  }

  /** Removes the hours, before others come. */
  public void clear(UUID id) {
    hours.removeOfLocation(id);
  }

  public void remove(UUID id) {
    locations.remove(id);
  }

  public String slug(UUID id) {
    return locations.find(id).map(place -> place.slug).orElseThrow(() -> new NotFound("place"));
  }

  public int position(UUID id) {
    return locations.find(id).map(it -> it.position).orElseThrow(() -> new NotFound("place"));
  }

  /** Whether an organization keeps a place together that families see. */
  public boolean isKeeper(String organization) {
    return locations.all().stream().anyMatch(it -> it.organizations.contains(organization));
  }

  /** Whether a place that families see lies in an area. */
  public boolean isInUse(String area) {
    return locations.all().stream().anyMatch(it -> area.equals(it.area));
  }
}
