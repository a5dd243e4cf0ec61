package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.licensing.words.Place;
import fi.perhepuu.platform.audit.AuditTrail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes into the trail which release a tenant came to, and what was chosen on the way. */
@Dependent
class UpgradeTrail {

  private static final String RELEASE = "release";

  @Inject AuditTrail audit;

  void upgraded(String from, String to, Map<Place, Decision> decided) {
    Map<String, Object> after = new LinkedHashMap<>();
    after.put(RELEASE, to);
    decided.forEach((place, decision) -> after.put(path(place), decision.pick().code()));
    record("upgraded", from, to, after);
  }

  void undone(String from, String to) {
    record("upgrade-undone", from, to, Map.of(RELEASE, to));
  }

  private static String path(Place place) {
    return place.code() + "." + place.field() + "." + place.language();
  }

  private void record(String action, String from, String to, Map<String, Object> after) {
    var name = from + " → " + to;
    audit.record(new AuditTrail.Change(action, "model", null, name, Map.of(RELEASE, from), after));
  }
}
