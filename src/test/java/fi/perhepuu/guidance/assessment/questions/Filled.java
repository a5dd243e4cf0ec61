package fi.perhepuu.guidance.assessment.questions;

import fi.perhepuu.knowledge.ShippedModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A questionnaire of the shipped release, filled in by a test. */
final class Filled {

  private static final Map<Integer, String> LOAD =
      Map.of(0, "not-at-all", 1, "a-little", 2, "quite-a-lot", 3, "a-lot");
  private static final Map<Integer, String> CONCERN =
      Map.of(0, "seldom", 1, "sometimes", 2, "often", 3, "nearly-always");

  private final Questionnaire questionnaire;
  private final Map<Integer, String> scale;
  private final Map<String, List<String>> form = new HashMap<>();

  private Filled(String code, Map<Integer, String> scale) {
    this.questionnaire = shipped(code);
    this.scale = scale;
  }

  static Questionnaire shipped(String code) {
    var release = ShippedModel.RELEASE;
    return QuestionnaireReader.read(release, release.get("questionnaires", code));
  }

  static Filled load() {
    return new Filled("family-load", LOAD);
  }

  static Filled concern() {
    return new Filled("nepsy-concern", CONCERN);
  }

  Filled all(int value) {
    questionnaire.summed().forEach(code -> with(code, value));
    return this;
  }

  /** Fills in the questions that are added up so that they make a sum. */
  Filled summing(int sum) {
    int left = sum;
    for (var step : questionnaire.steps()) {
      if (questionnaire.summed().contains(step.code())) {
        int value = Math.min(3, left);
        with(step.code(), value);
        left -= value;
      }
    }
    return this;
  }

  Filled with(String code, int value) {
    return with(code, scale.get(value));
  }

  Filled with(String code, String... chosen) {
    form.put(Answers.FIELD + code, List.of(chosen));
    return this;
  }

  Filled without(String code) {
    form.remove(Answers.FIELD + code);
    return this;
  }

  Answers answers() {
    return Answers.of(questionnaire, form);
  }

  Outcome outcome() {
    return new Scoring(answers()).outcome();
  }

  String band() {
    return outcome().band().code();
  }

  List<String> offers() {
    return outcome().offers().stream().map(Offer::code).toList();
  }
}
