package fi.perhepuu.operator.proposals;

import fi.perhepuu.licensing.publishing.NodeChange;
import fi.perhepuu.licensing.upstream.Proposal;
import java.util.List;

/**
 * One proposal, as it would change the model.
 *
 * @param code of the node it would become
 * @param refused why it could not be decided, or empty
 */
public record ReviewPage(Proposal proposal, String code, List<NodeChange> changes, String refused) {

  /** Whether the model has such a node already, which it would replace. */
  public boolean replaces() {
    return changes.stream().anyMatch(change -> change.kind().equals("changed"));
  }
}
