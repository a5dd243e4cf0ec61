package fi.perhepuu.catalog.services;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.OwnNodes;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import java.util.List;
import java.util.UUID;

/**
 * The entry of a service, wherever it has been written; its address, its rank and who has checked
 * it are given to it.
 */
record ServiceEntry(Surroundings around, ModelRelease model, Entry entry) {

  Service read(UUID id) {
    var service = new Service();
    service.id = id;
    service.code = entry.text("code");
    service.name = around.localized(entry, "name");
    service.summary = around.localized(entry, "summary");
    service.type = type();
    service.channels = channels();
    service.organization = around.reference(entry, "organization", "organizations");
    if (entry.has("place")) {
      service.location = around.reference(entry, "place", "places");
    }
    new ContactEntry(around, entry).fill(service);
    new FactsEntry(around, entry).fill(service);
    return service;
  }

  private String type() {
    var code = entry.text("type");
    if (!code.isEmpty() && !OwnNodes.isKnown(model, "service-types", code, around, "types")) {
      entry.fault("type", "unknown", "'type' names '" + code + "', not in the model");
    }
    return code;
  }

  private List<String> channels() {
    var codes = entry.words("channels");
    codes.stream()
        .filter(code -> model.find("channels", code).isEmpty())
        .forEach(code -> entry.fault("channels", "unknown", "'" + code + "' is no channel"));
    return codes;
  }
}
