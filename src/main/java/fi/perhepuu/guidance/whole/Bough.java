package fi.perhepuu.guidance.whole;

import fi.perhepuu.catalog.terms.Topic;
import fi.perhepuu.guidance.BranchView;
import java.util.List;

/** A branch with its themes and all that grows on it. */
public record Bough(BranchView branch, List<Topic> themes, List<Twig> twigs) {

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
