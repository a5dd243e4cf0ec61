package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.hours.ScheduleFolder;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import fi.perhepuu.platform.text.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code services.yaml}. */
@ApplicationScoped
class ServiceFolder implements FolderPart {

  @Inject ModelReleases models;

  @Override
  public int order() {
    return 25;
  }

  @Override
  public List<Object> read(Folder folder) {
    List<Object> services = new ArrayList<>();
    List<Object> hours = new ArrayList<>();
    Set<String> slugs = new HashSet<>();
    Set<String> codes = new HashSet<>();
    for (var entry : folder.list("services.yaml")) {
      var service = service(folder, entry, services.size());
      if (!slugs.add(service.slug)) {
        // Two places may well call what they do by the same name: the code tells them apart.
        service.slug = Slug.of(service.slug + "-" + service.code);
        slugs.add(service.slug);
      }
      if (!codes.add(service.code)) {
        entry.fault("code", "code '" + service.code + "' is used twice");
      }
      services.add(service);
      hours.addAll(ScheduleFolder.ofService(entry, service.id));
    }
    services.addAll(hours);
    return services;
  }

  private Service service(Folder folder, Entry entry, int position) {
    var service = new Service();
    service.code = entry.text("code");
    service.id = folder.id("services", service.code);
    service.position = position;
    service.name = folder.localized(entry, "name");
    service.slug = Slug.of(service.name.in(folder.defaultLanguage()));
    service.summary = folder.localized(entry, "summary");
    service.type = node(entry, "type", "service-types");
    service.channels = nodes(entry, "channels");
    service.organization =
        folder.reference(entry, "organization", "organizations", folder.codesOf("organizations"));
    if (entry.has("place")) {
      var places = folder.codes(folder.list("places.yaml"));
      service.location = folder.reference(entry, "place", "places", places);
    }
    contact(folder, entry, service);
    facts(folder, entry, service);
    return service;
  }

  private static void contact(Folder folder, Entry entry, Service service) {
    entry.entries("phones").forEach(phone -> phone.text("number"));
    service.phones = Json.write(entry.entries("phones").stream().map(Entry::document).toList());
    service.visits = Json.write(entry.entries("visits").stream().map(Entry::document).toList());
    service.website = entry.optionalText("website").orElse(null);
    service.languages = entry.words("languages");
    service.areas = entry.words("areas");
    service.remoteFirst = entry.flag("remoteFirst");
    service.button = entry.optionalText("button").orElse(null);
    var buttons = folder.codes(folder.list("buttons.yaml"));
    if (service.button != null && !buttons.contains(service.button)) {
      entry.fault("button", "'button' names '" + service.button + "', which is not in buttons");
    }
  }

  private static void facts(Folder folder, Entry entry, Service service) {
    service.cost = folder.optionalLocalized(entry, "cost");
    service.checkedBy = folder.localized(entry, "checkedBy");
    if (!entry.has("checkedOn")) {
      entry.fault("checkedOn", "'checkedOn' is missing: somebody must have checked it");
    }
    service.checkedOn = entry.date("checkedOn").orElse(LocalDate.EPOCH);
    entry
        .entry("waiting")
        .ifPresent(
            waiting -> {
              service.waitingWeeks = waiting.number("weeks");
              service.waitingAsOf = waiting.date("asOf").orElse(null);
            });
  }

  private String node(Entry entry, String key, String type) {
    var code = entry.text(key);
    if (!code.isEmpty() && models.current().find(type, code).isEmpty()) {
      entry.fault(key, "'" + key + "' names '" + code + "', not in " + type + " of the model");
    }
    return code;
  }

  private List<String> nodes(Entry entry, String key) {
    var codes = entry.words(key);
    codes.stream()
        .filter(code -> models.current().find(key, code).isEmpty())
        .forEach(code -> entry.fault(key, "'" + code + "' is not in " + key + " of the model"));
    return codes;
  }
}
