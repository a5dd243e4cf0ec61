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
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The part of a service's entry that tells how to reach it. */
record ContactEntry(Surroundings around, Entry entry) {

  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()/-]{1,24}");

  void fill(Service service) {
    service.phones = entry.entries("phones").stream().map(this::phone).toList();
    service.website = website();
    service.remoteFirst = entry.flag("remoteFirst");
    service.visits = visits();
    service.button = entry.optionalText("button").orElse(null);
    var buttons = around.codes("buttons");
    if (service.button != null && !buttons.contains(service.button)) {
      var reason = "'button' names '" + service.button + "', which is not in buttons";
      entry.fault("button", "unknown", reason);
    }
  }

  private String website() {
    var website = entry.optionalText("website").orElse(null);
    if (website != null && !isOfTheWeb(website)) {
      entry.fault("website", "website", "'website' must be a whole address with https://");
      return null;
    }
    return website;
  }

  private static boolean isOfTheWeb(String website) {
    try {
      var address = new URI(website);
      return Set.of("http", "https").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null
          && address.getUserInfo() == null;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  private Phone phone(Entry phone) {
    var number = phone.text("number");
    if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
      phone.fault("number", "phone", "'number' must be a number to dial");
    }
    return new Phone(number, around.optionalLocalized(phone, "label"));
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
    var from = ScheduleFolder.time(visit, "from");
    var to = ScheduleFolder.time(visit, "to");
    ScheduleFolder.requireOrder(visit, from, to);
    return new RoundTimes(
        Days.find(ScheduleFolder.day(visit)).orElse(DayOfWeek.MONDAY),
        Weeks.of(ScheduleFolder.weeks(visit)),
        nth(visit),
        from,
        to);
  }

  private static Integer nth(Entry visit) {
    if (!visit.has("nth")) {
      return null;
    }
    int nth = visit.number("nth");
    if (nth < 1 || nth > 5) {
      visit.fault("nth", "unknown", "'nth' must be between 1 and 5");
    }
    return nth;
  }
}
