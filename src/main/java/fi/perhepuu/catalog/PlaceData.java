package fi.perhepuu.catalog;

import fi.perhepuu.catalog.places.Address;
import fi.perhepuu.catalog.places.PlaceView;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A place as search engines read it (schema.org). */
record PlaceData(PlaceView place, Function<LocalizedText, String> in) {

  String json() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.putAll(members());
    return Json.write(data);
  }

  Map<String, Object> members() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", place.isOnline() ? "VirtualLocation" : "Place");
    data.put("name", in.apply(place.name()));
    if (!place.lead().isEmpty()) {
      data.put("description", in.apply(place.lead()));
    }
    if (place.address() != null) {
      data.put("address", address(place.address()));
    }
    return data;
  }

  private static Map<String, Object> address(Address address) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", "PostalAddress");
    data.put("streetAddress", address.street());
    data.put("postalCode", address.postalCode());
    data.put("addressLocality", address.city());
    data.put("addressCountry", "FI");
    return data;
  }
}
