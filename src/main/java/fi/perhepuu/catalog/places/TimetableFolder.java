package fi.perhepuu.catalog.places;

import fi.perhepuu.editing.FolderContent;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code timetables.yaml}; each of its rows is a thing of its own to whoever edits it. */
@ApplicationScoped
class TimetableFolder implements FolderPart {

  private static final String LIST = "activities";

  @Inject ModelReleases models;
  @Inject InstantSource clock;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public List<Object> read(Folder folder) {
    List<Object> rows = new ArrayList<>();
    var content = new FolderContent(folder, LIST, clock.instant());
    for (var timetable : folder.list("timetables.yaml")) {
      var place = folder.reference(timetable, "place", "places");
      var season = timetable.entry("season").orElse(timetable);
      for (var row : timetable.entries(LIST)) {
        var id = folder.id(LIST, row.text("code"));
        var entry = new ActivityEntry(folder, models.current(), row, season);
        var activity = entry.read(id, place);
        rows.add(activity);
        content.add(
            id, row, document(timetable, season, row), activity.name, activity.organization);
      }
    }
    rows.addAll(content.rows());
    return rows;
  }

  /** The row with what the whole timetable says of it. */
  private static Map<String, Object> document(Entry timetable, Entry season, Entry row) {
    Map<String, Object> document = new LinkedHashMap<>(row.document());
    document.put("place", timetable.text("place"));
    document.put("season", season.document());
    return document;
  }
}
