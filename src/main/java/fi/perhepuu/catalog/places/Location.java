package fi.perhepuu.catalog.places;

import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.WordsColumn;
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
public class Location {

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

  public UUID id() {
    return id;
  }

  public String code() {
    return code;
  }

  public String slug() {
    return slug;
  }

  public String kind() {
    return kind;
  }

  public LocalizedText name() {
    return name;
  }

  public LocalizedText lead() {
    return lead;
  }

  public LocalizedText arrival() {
    return arrival;
  }

  public LocalizedText accessNote() {
    return accessNote;
  }

  public LocalizedText sharedWith() {
    return sharedWith;
  }

  public boolean isAccessible() {
    return accessible;
  }

  public boolean isPlanned() {
    return state.equals("planned");
  }

  public boolean isOpen() {
    return state.equals("open");
  }

  public LocalDate openedOn() {
    return openedOn;
  }

  /** The code of the tenant's area, or null. */
  public String area() {
    return area;
  }

  public List<String> organizations() {
    return organizations;
  }

  public boolean hasAddress() {
    return street != null;
  }

  /** {@code Esimerkkitie 4, 12345 Esimerkkilä}; empty without an address. */
  public String address() {
    return hasAddress() ? street + ", " + postalCode + " " + city : "";
  }
}
