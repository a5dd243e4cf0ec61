package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.services.areas.AreaNames;
import fi.perhepuu.catalog.services.areas.ServiceArea;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The part of a service's entry that tells what to know of it, and who has checked it. */
record FactsEntry(Surroundings around, Entry entry) {

  void fill(Service service) {
    service.languages = entry.words("languages");
    service.areas = areas();
    service.cost = around.optionalLocalized(entry, "cost");
    service.checkedBy = around.localized(entry, "checkedBy");
    if (!entry.has("checkedOn")) {
      entry.fault("checkedOn", "'checkedOn' is missing: somebody must have checked it");
    }
    service.checkedOn = entry.date("checkedOn").orElse(LocalDate.EPOCH);
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
    if (!waiting.has("asOf")) {
      waiting.fault("asOf", "'asOf' is missing: waiting times are told with their day");
    }
    service.waitingAsOf = waiting.date("asOf").orElse(LocalDate.EPOCH);
  }
}
