package fi.perhepuu.guidance.assessment;

import fi.perhepuu.guidance.assessment.Sitting.Face;
import fi.perhepuu.guidance.assessment.questions.Answers;
import fi.perhepuu.guidance.assessment.questions.Questionnaire;
import fi.perhepuu.guidance.assessment.questions.Step;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Where a form that has been sent in leads. Whatever is wrong with it, every answer that can be
 * read stays.
 *
 * @param danger whether words sound like danger
 */
record Turn(Questionnaire questionnaire, Map<String, List<String>> form, Predicate<String> danger) {

  private static final String CHOOSE = "choose";

  Sitting next() {
    var answers = Answers.of(questionnaire, form);
    if (go().equals("begin")) {
      return question(answers, 0, null);
    }
    if (!questionnaire.version().equals(first("version"))) {
      return question(answers, firstOpen(answers), "version");
    }
    return questionnaire
        .step(first("step"))
        .map(step -> from(step, answers))
        .orElseGet(() -> question(answers, firstOpen(answers), "lost"));
  }

  private Sitting from(Step step, Answers answers) {
    int at = questionnaire.placeOf(step);
    if (go().equals("back")) {
      return question(answers, Math.max(0, at - 1), null);
    }
    if (go().equals("here")) {
      return question(answers, at, null);
    }
    if (go().startsWith("to-")) {
      return questionnaire
          .step(go().substring("to-".length()))
          .map(it -> question(answers, questionnaire.placeOf(it), null))
          .orElseGet(() -> question(answers, at, "lost"));
    }
    return switch (go()) {
      case "skip" -> onward(at, answers.without(step));
      case "on" -> onward(at, answers);
      default -> forward(step, answers);
    };
  }

  private Sitting forward(Step step, Answers answers) {
    int at = questionnaire.placeOf(step);
    var fault = fault(step, answers);
    if (fault != null) {
      return question(answers, at, fault);
    }
    boolean stops = answers.isUrgent(step) || danger.test(written(step, answers));
    return stops ? new Sitting(questionnaire, answers, at, Face.STOP, null) : onward(at, answers);
  }

  private static String written(Step step, Answers answers) {
    return step.isWritten() ? answers.first(step.code()) : "";
  }

  /** To the next question; after the last one to the result, unless something cannot be read. */
  private Sitting onward(int at, Answers answers) {
    if (at + 1 < questionnaire.steps().size()) {
      return question(answers, at + 1, null);
    }
    for (var step : questionnaire.steps()) {
      var fault = fault(step, answers);
      if (fault != null && !fault.equals(CHOOSE)) {
        return question(answers, questionnaire.placeOf(step), fault);
      }
    }
    return new Sitting(questionnaire, answers, at, Face.RESULT, null);
  }

  private static String fault(Step step, Answers answers) {
    if (answers.unreadable().contains(step.code())) {
      return "unreadable";
    }
    if (answers.first(step.code()).length() > step.longest()) {
      return "long";
    }
    return step.isWritten() || answers.has(step.code()) ? null : CHOOSE;
  }

  private int firstOpen(Answers answers) {
    return questionnaire.steps().stream()
        .filter(step -> !answers.has(step.code()))
        .mapToInt(questionnaire::placeOf)
        .findFirst()
        .orElse(0);
  }

  private Sitting question(Answers answers, int at, String error) {
    return new Sitting(questionnaire, answers, at, Face.QUESTION, error);
  }

  private String go() {
    var go = first("go");
    return go.isEmpty() ? "next" : go;
  }

  private String first(String field) {
    return form.getOrDefault(field, List.of()).stream().findFirst().orElse("");
  }
}
