package fi.perhepuu.guidance.assessment;

import fi.perhepuu.guidance.assessment.questions.Answers;
import fi.perhepuu.guidance.assessment.questions.Questionnaire;
import fi.perhepuu.guidance.assessment.questions.Step;
import java.util.List;

/**
 * A questionnaire while it is being answered.
 *
 * @param at the place of the question it is about
 * @param error the end of the key of the words that say what is to be mended, or null
 */
public record Sitting(
    Questionnaire questionnaire, Answers answers, int at, Face face, String error) {

  /** What is shown next. */
  public enum Face {
    QUESTION,
    STOP,
    RESULT
  }

  /** An answer given at another question: it travels along. */
  public record Carried(String field, String value) {}

  public Step step() {
    return questionnaire.steps().get(at);
  }

  public String field() {
    return Answers.FIELD + step().code();
  }

  public int number() {
    return at + 1;
  }

  public int count() {
    return questionnaire.steps().size();
  }

  public boolean isLast() {
    return number() == count();
  }

  public boolean has(String answer) {
    return answers.chosen(step().code()).contains(answer);
  }

  /** Whether the page is one that should be left fast and told by nobody. */
  public boolean isSensitive() {
    return face != Face.QUESTION || step().urgent() != null;
  }

  /** Every answer but those of the question that is shown. */
  public List<Carried> carried() {
    return answers.values().entrySet().stream()
        .filter(it -> face != Face.QUESTION || !it.getKey().equals(step().code()))
        .flatMap(
            it ->
                it.getValue().stream()
                    .map(value -> new Carried(Answers.FIELD + it.getKey(), value)))
        .toList();
  }
}
