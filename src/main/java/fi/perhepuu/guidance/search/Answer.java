package fi.perhepuu.guidance.search;

import fi.perhepuu.guidance.search.own.Asked;
import java.util.List;

/**
 * What answers a question, best first.
 *
 * @param question as it was understood to have been typed
 * @param asked what the question was put to
 */
public record Answer(String question, Care care, List<Found> found, Asked asked) {

  public boolean isAsked() {
    return !question.isEmpty();
  }
}
