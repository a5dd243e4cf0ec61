package fi.perhepuu.catalog.organizations;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import java.util.List;
import java.util.UUID;

/** The entry of an organization, wherever it has been written. */
record OrganizationEntry(Surroundings around, ModelRelease model, Entry entry) {

  Organization read(UUID id) {
    var type = entry.text("type");
    if (!type.isEmpty() && model.find("provider-types", type).isEmpty()) {
      entry.fault("type", "unknown", "'type' names '" + type + "', not in provider-types");
    }
    var types = entry.flag("alsoCounty") ? List.of(type, "county") : List.of(type);
    return new Organization(id, entry.text("code"), types, around.localized(entry, "name"));
  }
}
