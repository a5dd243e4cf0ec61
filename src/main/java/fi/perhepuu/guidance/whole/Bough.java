package fi.perhepuu.guidance.whole;

import fi.perhepuu.catalog.terms.Topic;
import fi.perhepuu.guidance.BranchView;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * A branch with its themes and all that grows on it.
 *
 * @param lead what a branch of the tenant's own says of itself, or empty
 */
public record Bough(BranchView branch, LocalizedText lead, List<Topic> themes, List<Twig> twigs) {

  /** The branch with the leaves that are left of it. */
  BranchView bare() {
    return new BranchView(
        branch.code(),
        branch.name(),
        branch.shortName(),
        branch.dye(),
        twigs.stream().map(Twig::leaf).toList());
  }
}
