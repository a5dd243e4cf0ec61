package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.hours.Days;
import fi.perhepuu.catalog.hours.ScheduleFolder;
import fi.perhepuu.catalog.hours.Weeks;
import fi.perhepuu.catalog.services.areas.AreaNames;
import fi.perhepuu.catalog.services.areas.RoundTimes;
import fi.perhepuu.catalog.services.areas.ServiceArea;
import fi.perhepuu.catalog.services.areas.Visits;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.DayOfWeek;
import java.util.UUID;

/** The part of a service's entry that tells how to reach it. */
record ContactEntry(Surroundings around, Entry entry) {

  void fill(Service service) {
    service.phones = entry.entries("phones").stream().map(this::phone).toList();
    service.website = website();
    service.remoteFirst = entry.flag("remoteFirst");
    service.visits = visits();
    service.button = entry.optionalText("button").orElse(null);
    var buttons = around.codes("buttons");
    if (service.button != null && !buttons.contains(service.button)) {
      entry.fault("button", "'button' names '" + service.button + "', which is not in buttons");
    }
  }

  private String website() {
    var website = entry.optionalText("website").orElse(null);
    if (website != null && !website.matches("https?://[^/\\s]+.*")) {
      entry.fault("website", "'website' must begin with https://");
      return null;
    }
    return website;
  }

  private Phone phone(Entry phone) {
    return new Phone(phone.text("number"), around.optionalLocalized(phone, "label"));
  }

  private Visits visits() {
    var routes = entry.entry("routes");
    var here = routes.map(it -> around.optionalLocalized(it, "visit"));
    var online = routes.map(it -> around.optionalLocalized(it, "online"));
    return new Visits(
        here.orElse(LocalizedText.EMPTY),
        online.orElse(LocalizedText.EMPTY),
        entry.entries("visits").stream().map(this::round).toList());
  }

  private Visits.Round round(Entry visit) {
    var areas = new AreaNames(around);
    var area = areas.of(visit, "area", "areas").stream().findFirst();
    return new Visits.Round(
        area.map(ServiceArea::name).orElse(LocalizedText.EMPTY), place(visit), times(visit));
  }

  private UUID place(Entry visit) {
    return visit.has("place") ? around.reference(visit, "place", "places") : null;
  }

  private static RoundTimes times(Entry visit) {
    var day = visit.text("day");
    if (!Days.isCode(day)) {
      visit.fault("day", "'day' must be one like MO");
    }
    return new RoundTimes(
        Days.find(day).orElse(DayOfWeek.MONDAY),
        Weeks.of(ScheduleFolder.weeks(visit)),
        visit.has("nth") ? (Integer) visit.number("nth") : null,
        ScheduleFolder.time(visit, "from"),
        ScheduleFolder.time(visit, "to"));
  }
}
