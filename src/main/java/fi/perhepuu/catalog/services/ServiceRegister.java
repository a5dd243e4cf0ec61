package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.hours.HoursDesk;
import fi.perhepuu.catalog.hours.Moments;
import fi.perhepuu.catalog.hours.ScheduleFolder;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.PathWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps the services families see: what is written becomes rows, and is removed again. */
@ApplicationScoped
@Transactional
public class ServiceRegister {

  @Inject Services services;
  @Inject HoursDesk hours;
  @Inject ItemDesk items;
  @Inject Moments moments;
  @Inject ModelReleases models;
  @Inject PathWords paths;

  /** The service and its hours. */
  public List<Object> read(Surroundings around, Entry entry, UUID id) {
    var service = new ServiceEntry(around, models.current(), entry).read(id);
    place(service, around.defaultLanguage());
    check(service, around.optionalLocalized(entry, "checkedBy"), around.defaultLanguage());
    List<Object> rows = new ArrayList<>();
    rows.add(service);
    rows.addAll(ScheduleFolder.ofService(entry, id));
    return rows;
  }

  /** One that is known keeps its address, whatever it is called now, unless it has to hide. */
  private void place(Service service, String language) {
    var slugs =
        new ServiceSlugs(
            models.current(), language, slug -> !paths.isWord(slug) && services.isFree(slug));
    var known = services.find(service.id).orElse(null);
    service.position = known == null ? services.nextPosition() : known.position;
    service.slug =
        known != null && slugs.areAlike(known.type, service.type)
            ? known.slug
            : slugs.next(service);
  }

  /** To publish is not to check: that is told by the thing's reviews. */
  private void check(Service service, LocalizedText title, String language) {
    var care = items.item(service.id).map(ItemView::care).orElse(null);
    service.checkedOn = care == null ? moments.now().today() : care.reviewedOn();
    service.checkedBy = title.isEmpty() ? by(care, language) : title;
  }

  private static LocalizedText by(ItemView.Care care, String language) {
    return care == null
        ? LocalizedText.EMPTY
        : new LocalizedText(Map.of(language, care.reviewedBy()));
  }

  /** Somebody says that what families see is true; a title of her own goes before her name. */
  public void confirmed(UUID id, LocalizedText by, LocalDate on) {
    services
        .find(id)
        .ifPresent(
            service -> {
              service.checkedOn = on;
              service.checkedBy = by;
            });
  }

  /** Removes the hours, before others come. */
  public void clear(UUID id) {
    hours.removeOfService(id);
  }

  public void remove(UUID id) {
    services.remove(id);
  }

  public String slug(UUID id) {
    return services.find(id).map(it -> it.slug).orElseThrow(() -> new NotFound("service"));
  }

  /** What a folder says of a service beside its document. */
  public Map<String, Object> beside(UUID id) {
    var service = services.find(id).orElseThrow(() -> new NotFound("service"));
    return Map.of(
        "slug", service.slug,
        "checkedBy", service.checkedBy.byLanguage(),
        "checkedOn", service.checkedOn.toString());
  }

  public int position(UUID id) {
    return services.find(id).map(it -> it.position).orElseThrow(() -> new NotFound("service"));
  }

  /** Whether a service is an organization's or is given at a place. */
  public boolean needs(UUID id) {
    return services.own().stream().anyMatch(it -> id.equals(it.organization) || it.isAt(id));
  }

  /** An area is called otherwise now; services bear its name. */
  public void rename(String area, LocalizedText name) {
    services.own().forEach(service -> service.rename(area, name));
  }

  /** Whether a service is for an area. */
  public boolean isFor(String area) {
    return services.own().stream()
        .anyMatch(it -> it.areas.stream().anyMatch(one -> one.code().equals(area)));
  }
}
