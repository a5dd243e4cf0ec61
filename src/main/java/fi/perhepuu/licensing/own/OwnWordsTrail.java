package fi.perhepuu.licensing.own;

import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.words.Place;
import fi.perhepuu.platform.audit.AuditTrail;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Writes into the trail what has been said in the tenant's own words. */
@Dependent
class OwnWordsTrail {

  @Inject AuditTrail audit;
  @Inject ModelReleases models;
  @Inject Locality locality;

  void record(String action, Place place, String before, String after) {
    var name =
        models
            .shared()
            .find(place.type(), place.code())
            .map(node -> node.name().in(locality.defaultLanguage()))
            .filter(text -> !text.isEmpty())
            .orElse(place.code());
    var path = place.hides() ? place.field() : place.field() + "." + place.language();
    audit.record(
        new AuditTrail.Change(
            action, "model", null, name, value(path, before), value(path, after)));
  }

  private static Map<String, Object> value(String path, String text) {
    return text == null || text.isEmpty() ? Map.of() : Map.of(path, text);
  }
}
