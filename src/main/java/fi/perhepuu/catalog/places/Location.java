package fi.perhepuu.catalog.places;

import fi.perhepuu.platform.data.WordsColumn;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A place a family can come to: a family centre house, a meeting place, a clinic, or a meeting
 * place on the net, which has no address. A planned place is told of and never shown as open.
 */
@Entity
class Location {

  @Id UUID id;
  String code;
  String slug;
  String kind;
  String state;
  LocalizedText name;
  LocalizedText lead;
  LocalizedText arrival;
  String street;

  @Column(name = "postal_code")
  String postalCode;

  String city;
  String area;

  @Column(name = "opened_on")
  LocalDate openedOn;

  boolean accessible;

  @Column(name = "access_note")
  LocalizedText accessNote;

  @Column(name = "shared_with")
  LocalizedText sharedWith;

  /** Codes of the organizations that keep the place together. */
  @Convert(converter = WordsColumn.class)
  List<String> organizations;

  int position;

  protected Location() {}

  PlaceView view() {
    var address = street == null ? null : new Address(street, postalCode, city);
    var access = new PlaceView.Access(accessible, accessNote);
    return new PlaceView(
        id, slug, kind, name, lead, arrival, address, access, sharedWith, organizations);
  }

  /** An opening date opens a planned place, and keeps an open one planned until then. */
  Stage stageOn(LocalDate date) {
    if (state.equals("closed")) {
      return Stage.CLOSED;
    }
    boolean planned = openedOn == null ? state.equals("planned") : openedOn.isAfter(date);
    return planned ? Stage.PLANNED : Stage.OPEN;
  }

  /** Where a place is in its life. */
  enum Stage {
    PLANNED,
    OPEN,
    CLOSED
  }
}
