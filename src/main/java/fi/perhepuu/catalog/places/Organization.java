package fi.perhepuu.catalog.places;

import fi.perhepuu.platform.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Who provides services: a municipality, a wellbeing county, an association, a parish, Kela. */
@Entity
public class Organization {

  @Id UUID id;
  String code;
  String type;
  LocalizedText name;

  protected Organization() {}

  Organization(UUID id, String code, String type, LocalizedText name) {
    this.id = id;
    this.code = code;
    this.type = type;
    this.name = name;
  }

  public UUID id() {
    return id;
  }

  public String code() {
    return code;
  }

  /** A code of the model's provider types. */
  public String type() {
    return type;
  }

  public LocalizedText name() {
    return name;
  }
}
