package fi.perhepuu.catalog.places;

import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps the timetables families see: what is written becomes a row, and is removed again. */
@ApplicationScoped
@Transactional
public class TimetableRegister {

  @Inject ModelReleases models;
  @Inject Activities activities;

  public List<Object> read(Surroundings around, Entry entry, UUID id) {
    var season = entry.entry("season");
    if (season.isEmpty()) {
      Stream.of("season.from", "season.to")
          .forEach(key -> entry.fault(key, "missing", "'" + key + "' is missing"));
      return List.of();
    }
    var place = around.reference(entry, "place", "places");
    return List.of(
        new ActivityEntry(around, models.current(), entry, season.get()).read(id, place));
  }

  public void remove(UUID id) {
    activities.remove(id);
  }

  /** Whether something takes place at a place, or is hosted by an organization. */
  public boolean needs(UUID id) {
    return activities.all().stream()
        .anyMatch(it -> id.equals(it.location) || id.equals(it.organization));
  }
}
