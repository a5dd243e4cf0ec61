package fi.perhepuu.licensing.derived;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.publishing.Drafts;
import fi.perhepuu.licensing.publishing.NodeChange;
import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.tenancy.Tenant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A tenant's own model: where it stands, and what its next release would say.
 *
 * @param changes against its last release, or against the one it follows
 * @param faults why it cannot be a release yet
 * @param errors what is wrong with what was sent, by input
 * @param done whether one has just been published
 */
public record DerivedPage(
    Standing standing,
    List<NodeChange> changes,
    List<Fault> faults,
    DerivedWords words,
    Map<String, String> errors,
    boolean done) {

  /**
   * @param next the version of the next release
   * @param adopted the release of the model it follows
   * @param former the last one that has been published
   * @param waiting what only has to be published
   * @param licensees who has been licensed the model
   */
  public record Standing(
      String next,
      String adopted,
      Optional<ModelRelease> former,
      List<Drafts.Draft> waiting,
      List<Tenant> licensees) {}

  public boolean canBeSent() {
    return faults.isEmpty() && !changes.isEmpty();
  }
}
