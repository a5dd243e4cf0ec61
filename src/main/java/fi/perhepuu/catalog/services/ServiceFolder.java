package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.hours.ScheduleFolder;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

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
    var slugs = new ServiceSlugs(models.current(), folder.defaultLanguage());
    for (var entry : folder.coded(folder.list("services.yaml"))) {
      var service = service(folder, entry, services.size());
      service.slug = slugs.next(service);
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
    service.summary = folder.localized(entry, "summary");
    service.type = node(entry, "type", "service-types");
    service.channels = channels(entry);
    service.organization =
        folder.reference(entry, "organization", "organizations", folder.codesOf("organizations"));
    if (entry.has("place")) {
      var places = folder.codes(folder.list("places.yaml"));
      service.location = folder.reference(entry, "place", "places", places);
    }
    new ContactEntry(folder, entry).fill(service);
    new FactsEntry(folder, entry).fill(service);
    return service;
  }

  private String node(Entry entry, String key, String type) {
    var code = entry.text(key);
    if (!code.isEmpty() && models.current().find(type, code).isEmpty()) {
      entry.fault(key, "'" + key + "' names '" + code + "', not in " + type + " of the model");
    }
    return code;
  }

  private List<String> channels(Entry entry) {
    var codes = entry.words("channels");
    codes.stream()
        .filter(code -> models.current().find("channels", code).isEmpty())
        .forEach(code -> entry.fault("channels", "'" + code + "' is no channel of the model"));
    return codes;
  }
}
