package fi.perhepuu.operator.releases;

import fi.perhepuu.licensing.publishing.NodeChange;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * A release, or a draft of one, beside the one it follows.
 *
 * @param base the version it follows; empty for the first
 * @param state {@code draft}, {@code published} or {@code shipped}
 */
public record ReleasePage(
    String version,
    String base,
    String sha256,
    LocalizedText notes,
    List<NodeChange> changes,
    String state) {

  public boolean isDraft() {
    return state.equals("draft");
  }

  public long count(String kind) {
    return changes.stream().filter(change -> change.kind().equals(kind)).count();
  }
}
