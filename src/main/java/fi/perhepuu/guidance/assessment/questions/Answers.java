package fi.perhepuu.guidance.assessment.questions;

import fi.perhepuu.guidance.assessment.rules.Facts;
import fi.perhepuu.platform.text.TypedText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What has been answered so far, as it came from the browser: only what the questions offer is
 * taken, and where something else stood is remembered.
 *
 * @param values by the question's code; none is empty
 * @param unreadable the questions that came with an answer they do not offer
 */
public record Answers(
    Questionnaire questionnaire, Map<String, List<String>> values, Set<String> unreadable)
    implements Facts {

  /** Fields of answers begin with this, so that no question's code means anything else. */
  public static final String FIELD = "a.";

  public static Answers of(Questionnaire questionnaire, Map<String, List<String>> form) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    Set<String> unreadable = new LinkedHashSet<>();
    for (var step : questionnaire.steps()) {
      var given =
          form.getOrDefault(FIELD + step.code(), List.of()).stream()
              .map(TypedText::clean)
              .filter(it -> !it.isEmpty())
              .distinct()
              .toList();
      var taken = given.stream().filter(it -> fits(step, it)).toList();
      if (taken.size() < given.size() || (!step.isMany() && taken.size() > 1)) {
        unreadable.add(step.code());
      } else if (!taken.isEmpty()) {
        values.put(step.code(), taken);
      }
    }
    return new Answers(questionnaire, values, unreadable);
  }

  private static boolean fits(Step step, String answer) {
    return step.isWritten() || step.option(answer).isPresent();
  }

  @Override
  public List<String> chosen(String code) {
    return values.getOrDefault(code, List.of());
  }

  public String first(String code) {
    return chosen(code).stream().findFirst().orElse("");
  }

  public boolean has(String code) {
    return values.containsKey(code);
  }

  @Override
  public OptionalInt number(String code) {
    if (code.equals(SUM)) {
      return OptionalInt.of(sum());
    }
    return questionnaire
        .step(code)
        .flatMap(step -> step.option(first(code)))
        .map(Step.Option::value)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private int sum() {
    return questionnaire.summed().stream().mapToInt(it -> number(it).orElse(0)).sum();
  }

  /** How many of the questions that are added up have been answered. */
  public int summed() {
    return (int) questionnaire.summed().stream().filter(this::has).count();
  }

  /** Whether what was answered at a step must not wait. */
  public boolean isUrgent(Step step) {
    return step.urgent() != null && step.urgent().trigger().contains(first(step.code()));
  }

  /** The same without what was answered at a step. */
  public Answers without(Step step) {
    Map<String, List<String>> other = new LinkedHashMap<>(values);
    other.remove(step.code());
    return new Answers(questionnaire, other, unreadable);
  }
}
