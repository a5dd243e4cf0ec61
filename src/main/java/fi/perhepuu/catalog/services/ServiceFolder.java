package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.hours.ScheduleFolder;
import fi.perhepuu.editing.FolderContent;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;
import fi.perhepuu.platform.folder.FolderPart;
import fi.perhepuu.platform.text.PathWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code services.yaml}. */
@ApplicationScoped
class ServiceFolder implements FolderPart {

  private static final String LIST = "services";

  @Inject ModelReleases models;
  @Inject PathWords paths;
  @Inject InstantSource clock;

  @Override
  public int order() {
    return 25;
  }

  @Override
  public List<Object> read(Folder folder) {
    List<Object> services = new ArrayList<>();
    List<Object> hours = new ArrayList<>();
    var content = new FolderContent(folder, LIST, clock.instant());
    Set<String> given = new HashSet<>();
    var slugs =
        new ServiceSlugs(
            models.current(),
            folder.defaultLanguage(),
            slug -> !paths.isWord(slug) && given.add(slug));
    for (var entry : folder.all(LIST)) {
      var service = service(folder, entry);
      service.position = services.size();
      service.slug =
          folder.keptAddress(entry).filter(given::add).orElseGet(() -> slugs.next(service));
      services.add(service);
      hours.addAll(ScheduleFolder.ofService(entry, service.id));
      content.add(service.id, entry, service.name, service.organization);
    }
    services.addAll(hours);
    services.addAll(content.rows());
    return services;
  }

  /** What comes with a folder has been checked by somebody who knows. */
  private Service service(Folder folder, Entry entry) {
    var id = folder.id(LIST, entry.text("code"));
    var service = new ServiceEntry(folder, models.current(), entry).read(id);
    service.checkedBy = entry.localized("checkedBy");
    if (!entry.has("checkedOn")) {
      entry.fault("checkedOn", "missing", "'checkedOn' is missing: somebody must have checked it");
    }
    service.checkedOn = entry.date("checkedOn").orElse(LocalDate.EPOCH);
    return service;
  }
}
