package fi.perhepuu.guidance.assessment.questions;

import fi.perhepuu.guidance.assessment.questions.Questionnaire.ItemRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out a result by the questionnaire's own rules. */
public record Scoring(Answers answers) {

  /** An answer of this value or more is worth naming. */
  private static final int NOTABLE = 2;

  private static final int MOST_NAMED = 5;

  public Outcome outcome() {
    var questionnaire = answers.questionnaire();
    boolean few = answers.summed() < questionnaire.few().least();
    var band = few ? questionnaire.band(questionnaire.few().band()) : bandThatHolds(questionnaire);
    return new Outcome(
        band.orElse(null),
        few,
        because(),
        questionnaire.steps().stream().filter(answers::isUrgent).toList(),
        offers(band));
  }

  private Optional<Band> bandThatHolds(Questionnaire questionnaire) {
    return questionnaire.bands().stream().filter(it -> it.when().holds(answers)).findFirst();
  }

  /** The heaviest answers first. */
  private List<String> because() {
    return answers.questionnaire().steps().stream()
        .map(Step::code)
        .filter(code -> value(code) >= NOTABLE)
        .sorted(Comparator.comparing(this::value).reversed())
        .limit(MOST_NAMED)
        .toList();
  }

  private int value(String code) {
    return answers.number(code).orElse(0);
  }

  private List<Offer> offers(Optional<Band> band) {
    List<Offer> offers = new ArrayList<>();
    answers.questionnaire().itemRules().stream()
        .filter(rule -> rule.when().holds(answers))
        .sorted(Comparator.comparing(this::weight).reversed())
        .forEach(rule -> rule.offer().forEach(it -> offers.add(new Offer(it, reasons(rule)))));
    band.ifPresent(it -> it.offer().forEach(code -> offers.add(new Offer(code, Set.of()))));
    return Offer.distinct(offers.stream().filter(it -> isOfAge(it.code())).toList());
  }

  private int weight(ItemRule rule) {
    return reasons(rule).stream().mapToInt(this::value).max().orElse(0);
  }

  private Set<String> reasons(ItemRule rule) {
    return rule.when().because(answers).orElse(Set.of());
  }

  private boolean isOfAge(String code) {
    var age = answers.first(Step.CHILD);
    return age.isEmpty()
        || answers.questionnaire().filters().stream()
            .filter(it -> it.services().contains(code))
            .allMatch(it -> it.ages().contains(age));
  }
}
