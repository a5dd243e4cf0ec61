package fi.perhepuu.guidance.assessment.questions;

import fi.perhepuu.guidance.assessment.questions.Questionnaire.AgeFilter;
import fi.perhepuu.guidance.assessment.questions.Questionnaire.Few;
import fi.perhepuu.guidance.assessment.questions.Questionnaire.ItemRule;
import fi.perhepuu.guidance.assessment.rules.RuleReader;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.HashSet;
import java.util.List;

/** Reads a questionnaire of a release, with the tenant's own words where it has some. */
public record QuestionnaireReader(ModelRelease release, ModelNode node) {

  private static final int LIMIT = 5;

  /**
   * @throws fi.perhepuu.guidance.assessment.rules.UnreadableRule when a rule makes no sense
   */
  public static Questionnaire read(ModelRelease release, ModelNode node) {
    return new QuestionnaireReader(release, node).questionnaire();
  }

  private Questionnaire questionnaire() {
    var itemRules =
        node.parts("itemRules").stream()
            .map(it -> new ItemRule(RuleReader.read(text(it, "when")), it.words("offer")))
            .toList();
    var steps = new StepReader(release, node, itemRules.stream().map(ItemRule::when).toList());
    return new Questionnaire(
        node.code(),
        release.version(),
        node.name(),
        node.localized("forWhom"),
        node.localized("timeframe"),
        node.localized("disclaimer"),
        node.slugs(),
        steps.all(),
        new HashSet<>(node.part("scoring").map(it -> it.words("sum")).orElse(List.of())),
        few(),
        node.parts("bands").stream().map(this::band).toList(),
        itemRules,
        node.parts("filterByAge").stream()
            .map(it -> new AgeFilter(it.words("services"), it.words("ages")))
            .toList(),
        node.number("resultLimit", LIMIT));
  }

  private Few few() {
    return node.part("scoring")
        .map(scoring -> few(scoring.number("minAnswered", 0), scoring))
        .orElse(new Few(0, "", LocalizedText.EMPTY));
  }

  private static Few few(int least, ModelNode scoring) {
    return scoring
        .part("ifFewer")
        .map(it -> new Few(least, it.string("band").orElse(""), it.localized("text")))
        .orElse(new Few(least, "", LocalizedText.EMPTY));
  }

  private Band band(ModelNode band) {
    var when =
        band.has("when")
            ? text(band, "when")
            : band.number("from", 0) + " <= sum <= " + band.number("to", 0);
    return new Band(
        band.code(),
        RuleReader.read(when),
        band.localized("text"),
        band.words("offer"),
        band.string("button").orElse(null),
        band.has("alsoShow"));
  }

  private static String text(ModelNode part, String key) {
    return part.string(key).orElse("");
  }
}
