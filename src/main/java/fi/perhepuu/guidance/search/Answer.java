package fi.perhepuu.guidance.search;

import java.util.List;

/**
 * What answers a question, best first.
 *
 * @param question as it was understood to have been typed
 */
public record Answer(String question, Care care, List<Found> found) {

  public boolean isAsked() {
    return !question.isEmpty();
  }
}
