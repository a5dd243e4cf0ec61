package fi.perhepuu.guidance.assessment;

import fi.perhepuu.guidance.assessment.questions.ClinicalWords;
import fi.perhepuu.guidance.assessment.questions.Questionnaire;
import fi.perhepuu.guidance.assessment.questions.QuestionnaireReader;
import fi.perhepuu.guidance.assessment.questions.Step;
import fi.perhepuu.guidance.assessment.rules.Facts;
import fi.perhepuu.guidance.assessment.rules.Rule;
import fi.perhepuu.guidance.assessment.rules.UnreadableRule;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.TextPath;
import fi.perhepuu.platform.data.Faults;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the questionnaires of a release against what their rules and offers name. */
public record QuestionnaireCheck(ModelRelease release, Faults faults) {

  private static final String FILE = Questionnaires.TYPE + ".yaml";

  public void all() {
    release.all(Questionnaires.TYPE).forEach(this::one);
  }

  private void one(ModelNode node) {
    TextPath.eachText(
        node.content(),
        release.languages(),
        (field, byLanguage) ->
            byLanguage.values().stream()
                .filter(text -> ClinicalWords.areIn(field, String.valueOf(text)))
                .forEach(text -> fault(node, "sounds like a diagnosis: '" + text + "'")));
    try {
      var questionnaire = QuestionnaireReader.read(release, node);
      rules(questionnaire).forEach(rule -> asks(node, questionnaire, rule));
      offers(questionnaire).forEach(code -> leads(node, code));
      lines(questionnaire).forEach(code -> isThere(node, "national-services", code));
    } catch (UnreadableRule unreadable) {
      faults.add(FILE, node.line(), node.code() + ": " + unreadable.getMessage());
    }
  }

  private void asks(ModelNode node, Questionnaire questionnaire, Rule rule) {
    Set<String> asked = new HashSet<>(Set.of(Facts.SUM, Step.CHILD));
    questionnaire.steps().forEach(step -> asked.add(step.code()));
    rule.names().stream()
        .filter(name -> !asked.contains(name))
        .forEach(name -> fault(node, "a rule asks for '" + name + "', which is no question"));
    for (var step : questionnaire.steps()) {
      rule.choices(step.code()).stream()
          .filter(choice -> step.option(choice).isEmpty())
          .forEach(choice -> fault(node, "'" + choice + "' is no answer to " + step.code()));
    }
  }

  private void leads(ModelNode node, String code) {
    boolean known =
        Stream.of("service-types", "articles")
            .anyMatch(type -> release.find(type, code).filter(release::isShown).isPresent());
    if (!known) {
      fault(node, "offers '" + code + "', which is not in the model");
    }
  }

  private void isThere(ModelNode node, String type, String code) {
    if (release.find(type, code).isEmpty()) {
      fault(node, "names '" + code + "', not in " + type);
    }
  }

  private void fault(ModelNode node, String reason) {
    faults.add(FILE, node.line(), node.code() + ": " + reason);
  }

  private static List<Rule> rules(Questionnaire questionnaire) {
    return Stream.concat(
            questionnaire.bands().stream().map(it -> it.when()),
            questionnaire.itemRules().stream().map(it -> it.when()))
        .toList();
  }

  private static List<String> offers(Questionnaire questionnaire) {
    var bands = questionnaire.bands().stream().map(it -> it.offer());
    var items = questionnaire.itemRules().stream().map(it -> it.offer());
    var urgent =
        questionnaire.steps().stream()
            .filter(it -> it.urgent() != null)
            .map(it -> it.urgent().services());
    return Stream.of(bands, items, urgent)
        .flatMap(part -> part)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static List<String> lines(Questionnaire questionnaire) {
    return questionnaire.steps().stream()
        .filter(it -> it.urgent() != null)
        .flatMap(it -> it.urgent().national().stream())
        .toList();
  }
}
