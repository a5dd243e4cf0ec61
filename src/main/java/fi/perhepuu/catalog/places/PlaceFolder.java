package fi.perhepuu.catalog.places;

import fi.perhepuu.catalog.hours.ScheduleFolder;
import fi.perhepuu.editing.FolderContent;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import fi.perhepuu.platform.text.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code places.yaml}. */
@ApplicationScoped
class PlaceFolder implements FolderPart {

  private static final String LIST = "places";

  @Inject InstantSource clock;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<Object> read(Folder folder) {
    List<Object> places = new ArrayList<>();
    List<Object> hours = new ArrayList<>();
    Set<String> slugs = new HashSet<>();
    var content = new FolderContent(folder, LIST, clock.instant());
    for (var entry : folder.all(LIST)) {
      var id = folder.id(LIST, entry.text("code"));
      var place = new PlaceEntry(folder, entry).read(id);
      place.position = places.size();
      place.slug =
          folder
              .keptAddress(entry)
              .orElseGet(() -> Slug.of(place.name.in(folder.defaultLanguage())));
      if (!slugs.add(place.slug)) {
        entry.fault("name", "taken", "two places would share the address '" + place.slug + "'");
      }
      places.add(place);
      hours.addAll(ScheduleFolder.ofLocation(entry, id));
      content.add(id, entry, place.name, null);
    }
    places.addAll(hours);
    places.addAll(content.rows());
    return places;
  }
}
