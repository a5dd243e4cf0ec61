package fi.perhepuu.licensing.upgrades.console;

import fi.perhepuu.licensing.console.WordDiff;
import fi.perhepuu.licensing.own.Adoption;
import fi.perhepuu.licensing.upgrades.Conflict;
import fi.perhepuu.licensing.upgrades.ModelChange;
import fi.perhepuu.licensing.upgrades.Pick;
import fi.perhepuu.licensing.upgrades.Preview;
import fi.perhepuu.platform.text.Locality;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The upgrade, or that there is none.
 *
 * @param version the release the tenant has
 * @param preview what the newest would bring, or null
 * @param undoable the adoption that can be undone, or null
 * @param readers where families read each conflict's node, by conflict
 * @param sent a text that was sent and not kept, by conflict
 * @param faults why it was not kept, by conflict
 * @param done what has just been done, or empty
 */
public record UpgradePage(
    String version,
    Preview preview,
    Adoption undoable,
    Map<String, String> readers,
    Map<String, String> sent,
    Map<String, String> faults,
    String done) {

  private static final Set<String> TOLD =
      Set.of(
          "service-types",
          "articles",
          "life-situations",
          "age-stages",
          "national-services",
          "themes",
          "branches",
          "help-button-templates");

  /** The end of the key that says what kind of node it is. */
  public String kindOf(String type) {
    return TOLD.contains(type) ? type : "other";
  }

  /** The languages of the site in which the licensor has not written what changes. */
  public List<String> missing(ModelChange change, Locality site) {
    return change.kind() == ModelChange.Kind.RETIRED
        ? List.of()
        : change.missing().stream().filter(site::speaks).toList();
  }

  public List<WordDiff.Run> theirs(Conflict conflict) {
    return WordDiff.between(conflict.was(), conflict.theirs());
  }

  public List<WordDiff.Run> ours(Conflict conflict) {
    return WordDiff.between(conflict.was(), conflict.ours());
  }

  /** The end of the key of its name: {@code steps.title}. */
  public String label(Conflict conflict) {
    return conflict.place().field().replaceAll("\\.\\d+", "");
  }

  /** What stands in the field for a text that is neither the one nor the other. */
  public String value(Conflict conflict) {
    var written = conflict.isDecided() && conflict.choice().pick() == Pick.EDITED;
    return sent.getOrDefault(conflict.key(), written ? conflict.choice().words() : conflict.ours());
  }

  public String id(Conflict conflict) {
    return "k-" + conflict.key().replaceAll("[^A-Za-z0-9-]", "-");
  }
}
