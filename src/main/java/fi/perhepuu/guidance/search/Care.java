package fi.perhepuu.guidance.search;

import fi.perhepuu.guidance.search.words.CareWords;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.platform.danger.Danger;
import java.util.Optional;

/** How much care a question needs. */
public enum Care {
  NONE,
  /** The notice stands on the page. */
  NOTICE,
  /** Help at once comes before everything else. */
  TOP;

  private static final CareWords WORDS = new CareWords();

  static Care of(
      String question, Optional<Danger> danger, Optional<Found> first, ModelRelease release) {
    if (danger.isPresent()) {
      return TOP;
    }
    boolean marked =
        first
            .flatMap(it -> release.find(it.kind().nodes(), it.code()))
            .filter(node -> node.flag("care"))
            .isPresent();
    return marked || WORDS.areIn(question) ? NOTICE : NONE;
  }
}
