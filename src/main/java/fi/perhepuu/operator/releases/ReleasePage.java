package fi.perhepuu.operator.releases;

import fi.perhepuu.licensing.publishing.NodeChange;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * A release, or a draft of one, beside the one it follows.
 *
 * @param base the version it follows; empty for the first
 * @param state {@code draft}, {@code published} or {@code shipped}
 * @param trial nothing to be tried on when it is published
 */
public record ReleasePage(
    String version,
    String base,
    String sha256,
    LocalizedText notes,
    List<NodeChange> changes,
    String state,
    Trial trial) {

  /**
   * Looking at a draft as a site.
   *
   * @param sites whose it can be seen on
   * @param address where it can be seen now on the one that was chosen; empty before
   */
  public record Trial(List<String> sites, String chosen, String address) {

    static final Trial NONE = new Trial(List.of(), "", "");
  }

  public boolean isDraft() {
    return state.equals("draft");
  }

  public long count(String kind) {
    return changes.stream().filter(change -> change.kind().equals(kind)).count();
  }
}
