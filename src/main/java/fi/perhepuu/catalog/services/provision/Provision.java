package fi.perhepuu.catalog.services.provision;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * Who organizes a service that is not among the local ones.
 *
 * @param by what kind of answer it is: {@code organizations} when their names are known, {@code
 *     home-municipality} when each family has its own, else a code of the model's provider types
 * @param names of the organizations
 * @param ask public organizations that can tell more, when the service is others' to organize
 */
public record Provision(String by, List<LocalizedText> names, List<LocalizedText> ask) {

  static final String ORGANIZATIONS = "organizations";
  static final String HOME_MUNICIPALITY = "home-municipality";

  static Provision named(List<LocalizedText> names) {
    return new Provision(ORGANIZATIONS, names, List.of());
  }

  static Provision unnamed(String by) {
    return new Provision(by, List.of(), List.of());
  }

  public boolean isNamed() {
    return by.equals(ORGANIZATIONS);
  }
}
