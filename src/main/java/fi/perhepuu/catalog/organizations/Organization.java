package fi.perhepuu.catalog.organizations;

import fi.perhepuu.platform.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;

/** Who provides services: a municipality, a wellbeing county, an association, a parish, Kela. */
@Entity
class Organization {

  @Id UUID id;
  String code;

  /** Codes of the model's provider types, {@code municipality,county}; the first is what it is. */
  String type;

  LocalizedText name;

  protected Organization() {}

  Organization(UUID id, String code, List<String> types, LocalizedText name) {
    this.id = id;
    this.code = code;
    this.type = String.join(",", types);
    this.name = name;
  }

  OrganizationView view() {
    return new OrganizationView(id, code, List.of(type.split(",")), name);
  }
}
