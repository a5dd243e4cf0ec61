package fi.perhepuu.catalog.places;

import fi.perhepuu.catalog.hours.ScheduleFolder;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A row of a timetable, wherever it has been written.
 *
 * @param season the entry that tells the first and the last day, {@code from} and {@code to}
 */
record ActivityEntry(Surroundings around, ModelRelease model, Entry row, Entry season) {

  Activity read(UUID id, UUID place) {
    var activity = new Activity();
    activity.id = id;
    activity.location = place;
    activity.organization = around.reference(row, "host", "organizations");
    activity.name = around.localized(row, "name");
    activity.note = around.optionalLocalized(row, "note");
    activity.price = around.optionalLocalized(row, "price");
    activity.day = ScheduleFolder.day(row);
    activity.startsAt = ScheduleFolder.time(row, "from");
    activity.endsAt = ScheduleFolder.time(row, "to");
    ScheduleFolder.requireOrder(row, activity.startsAt, activity.endsAt);
    activity.weeks = ScheduleFolder.weeks(row);
    activity.seasonFrom = date("from");
    activity.seasonTo = date("to");
    ScheduleFolder.requireOrder(season, "to", activity.seasonFrom, activity.seasonTo);
    activity.ages = row.words("ages");
    activity.ages.stream()
        .filter(age -> model.find("age-stages", age).isEmpty())
        .forEach(age -> row.fault("ages", "unknown", "'" + age + "' is no age stage"));
    activity.languages = row.words("languages");
    return activity;
  }

  private LocalDate date(String key) {
    if (!season.has(key)) {
      season.fault(key, "missing", "the season's '" + key + "' is missing");
    }
    return season.date(key).orElse(LocalDate.EPOCH);
  }
}
