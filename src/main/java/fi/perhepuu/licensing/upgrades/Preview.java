package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What adopting a release would bring.
 *
 * @param from the version the tenant has
 * @param to the version it may have
 * @param notes what the release says of itself
 */
public record Preview(
    String from,
    String to,
    LocalizedText notes,
    List<ModelChange> changes,
    List<Conflict> conflicts) {

  /** How many nodes change, by how; in the order of the kinds. */
  public Map<ModelChange.Kind, List<ModelChange>> byKind() {
    Map<ModelChange.Kind, List<ModelChange>> byKind = new EnumMap<>(ModelChange.Kind.class);
    for (var kind : ModelChange.Kind.values()) {
      byKind.put(kind, changes.stream().filter(change -> change.kind() == kind).toList());
    }
    return byKind;
  }

  public long undecided() {
    return conflicts.stream().filter(conflict -> !conflict.isDecided()).count();
  }

  public boolean isReady() {
    return undecided() == 0;
  }
}
