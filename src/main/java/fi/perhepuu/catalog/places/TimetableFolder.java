package fi.perhepuu.catalog.places;

import fi.perhepuu.catalog.hours.Days;
import fi.perhepuu.catalog.hours.ScheduleFolder;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import fi.perhepuu.platform.folder.Surroundings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads {@code timetables.yaml}. */
@ApplicationScoped
class TimetableFolder implements FolderPart {

  @Inject ModelReleases models;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public List<Object> read(Folder folder) {
    List<Object> activities = new ArrayList<>();
    for (var timetable : folder.list("timetables.yaml")) {
      var place = folder.reference(timetable, "place", "places");
      var season = timetable.entry("season").orElse(timetable);
      for (var row : timetable.entries("activities")) {
        activities.add(activity(folder, place, season, row));
      }
    }
    return activities;
  }

  private Activity activity(Surroundings around, UUID place, Entry season, Entry row) {
    var activity = new Activity();
    activity.id = UUID.randomUUID();
    activity.location = place;
    activity.organization = around.reference(row, "host", "organizations");
    activity.name = around.localized(row, "name");
    activity.note = around.optionalLocalized(row, "note");
    activity.price = around.optionalLocalized(row, "price");
    activity.day = row.text("day");
    if (!Days.isCode(activity.day)) {
      row.fault("day", "'day' must be one like MO");
    }
    activity.startsAt = ScheduleFolder.time(row, "from");
    activity.endsAt = ScheduleFolder.time(row, "to");
    if (!activity.startsAt.isBefore(activity.endsAt)) {
      row.fault("to", "'to' must be later than 'from'");
    }
    activity.weeks = ScheduleFolder.weeks(row);
    activity.seasonFrom = date(season, "from");
    activity.seasonTo = date(season, "to");
    activity.ages = row.words("ages");
    activity.ages.stream()
        .filter(age -> models.current().find("age-stages", age).isEmpty())
        .forEach(age -> row.fault("ages", "'" + age + "' is no age stage"));
    activity.languages = row.words("languages");
    return activity;
  }

  private static LocalDate date(Entry season, String key) {
    var date = season.date(key);
    if (date.isEmpty()) {
      season.fault(key, "the season's '" + key + "' is missing");
    }
    return date.orElse(LocalDate.EPOCH);
  }
}
