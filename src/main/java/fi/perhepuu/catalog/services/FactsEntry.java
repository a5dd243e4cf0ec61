package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.services.areas.AreaNames;
import fi.perhepuu.catalog.services.areas.ServiceArea;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The part of a service's entry that tells what to know of it. */
record FactsEntry(Surroundings around, Entry entry) {

  private static final int MOST_WEEKS = 260;

  void fill(Service service) {
    service.languages = entry.words("languages");
    service.areas = areas();
    service.cost = around.optionalLocalized(entry, "cost");
    entry.entry("waiting").ifPresent(waiting -> waiting(service, waiting));
  }

  private List<ServiceArea> areas() {
    var names = new AreaNames(around);
    return Stream.of("areas", "municipalities")
        .flatMap(list -> names.of(entry, list, list).stream())
        .toList();
  }

  private static void waiting(Service service, Entry waiting) {
    service.waitingWeeks = waiting.number("weeks");
    if (service.waitingWeeks < 0 || service.waitingWeeks > MOST_WEEKS) {
      waiting.fault("weeks", "number", "'weeks' must be between 0 and " + MOST_WEEKS);
    }
    if (!waiting.has("asOf")) {
      waiting.fault("asOf", "waiting-date", "'asOf' is missing: waiting times have their day");
    }
    service.waitingAsOf = waiting.date("asOf").orElse(LocalDate.EPOCH);
  }
}
