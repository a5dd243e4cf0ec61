package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.hours.ScheduleFolder;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import fi.perhepuu.platform.folder.Surroundings;
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

  private Service service(Surroundings around, Entry entry, int position) {
    var service = new Service();
    service.code = entry.text("code");
    service.id = around.id("services", service.code);
    service.position = position;
    service.name = around.localized(entry, "name");
    service.summary = around.localized(entry, "summary");
    service.type = node(entry, "type", "service-types");
    service.channels = channels(entry);
    service.organization = around.reference(entry, "organization", "organizations");
    if (entry.has("place")) {
      service.location = around.reference(entry, "place", "places");
    }
    new ContactEntry(around, entry).fill(service);
    new FactsEntry(around, entry).fill(service);
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
