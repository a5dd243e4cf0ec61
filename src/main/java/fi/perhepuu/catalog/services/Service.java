package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.services.areas.AreasColumn;
import fi.perhepuu.catalog.services.areas.ServiceArea;
import fi.perhepuu.catalog.services.areas.Visits;
import fi.perhepuu.catalog.services.areas.VisitsColumn;
import fi.perhepuu.platform.data.WordsColumn;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A local service: an instance of one of the model's service types, provided by an organization,
 * perhaps at a place. What is common to all of its type (for whom, what happens, what it costs) is
 * the model's; here is what a family in this municipality needs to reach it. Somebody has checked
 * the facts on a day, and the page says who and when.
 */
@Entity
class Service {

  @Id UUID id;
  String code;
  String slug;
  String type;

  @Column(name = "organization_id")
  UUID organization;

  @Column(name = "location_id")
  UUID location;

  LocalizedText name;
  LocalizedText summary;

  @Convert(converter = PhonesColumn.class)
  List<Phone> phones;

  String website;

  @Convert(converter = WordsColumn.class)
  List<String> channels;

  @Convert(converter = WordsColumn.class)
  List<String> languages;

  /** Where it is given; everywhere in the tenant's area when empty. */
  @Convert(converter = AreasColumn.class)
  List<ServiceArea> areas;

  @Column(name = "waiting_weeks")
  Integer waitingWeeks;

  @Column(name = "waiting_as_of")
  LocalDate waitingAsOf;

  /** The code of the help button that leads here, or null. */
  String button;

  LocalizedText cost;

  @Convert(converter = VisitsColumn.class)
  Visits visits;

  @Column(name = "remote_first")
  boolean remoteFirst;

  @Column(name = "checked_on")
  LocalDate checkedOn;

  @Column(name = "checked_by")
  LocalizedText checkedBy;

  int position;

  /** The county's, which publishes it once for all its municipalities; nobody edits it here. */
  @Transient boolean ofCounty;

  protected Service() {}

  /** One of the areas it is for is called otherwise now. */
  void rename(String area, LocalizedText name) {
    areas =
        areas.stream()
            .map(one -> one.code().equals(area) ? new ServiceArea(area, name) : one)
            .toList();
  }

  /** Whether it is given at the place, always or on its rounds. */
  boolean isAt(UUID place) {
    return place.equals(location)
        || visits.elsewhere().stream().anyMatch(round -> place.equals(round.place()));
  }
}
