package fi.perhepuu.guidance.assessment;

import fi.perhepuu.catalog.asking.AskButton;
import fi.perhepuu.catalog.asking.Asking;
import fi.perhepuu.guidance.assessment.questions.Answers;
import fi.perhepuu.guidance.assessment.questions.Band;
import fi.perhepuu.guidance.assessment.questions.Offer;
import fi.perhepuu.guidance.assessment.questions.Outcome;
import fi.perhepuu.guidance.assessment.questions.Scoring;
import fi.perhepuu.platform.danger.DangerSigns;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Puts a result together. It is worked out anew each time and kept nowhere. */
@RequestScoped
class Results {

  private static final int MOST_BUTTONS = 2;

  @Inject Offers offers;
  @Inject UrgentDesk urgent;
  @Inject Asking asking;
  @Inject DangerSigns signs;
  @Inject SaidWords words;
  @Inject Locality locality;
  @Inject InstantSource clock;

  ResultPage of(Sitting sitting) {
    var answers = sitting.answers();
    var outcome = new Scoring(answers).outcome();
    var sentences = Band.sentences(text(outcome));
    var said = words.all(answers);
    return new ResultPage(
        sitting,
        outcome,
        sentences.get(0),
        sentences.get(1),
        words.those(answers, outcome.because()),
        said,
        isUrgent(outcome, answers) ? urgent.help(outcome.urgent()) : null,
        offers.services(outcome, answers),
        offers.articles(outcome),
        buttons(outcome),
        Letter.of(sitting.questionnaire(), words, said),
        today());
  }

  private LocalDate today() {
    return clock.instant().atZone(locality.zone()).toLocalDate();
  }

  private String text(Outcome outcome) {
    var questionnaire = outcome.band();
    if (questionnaire == null) {
      return words.t("guidance.test.result.few");
    }
    return words.in(questionnaire.text());
  }

  private boolean isUrgent(Outcome outcome, Answers answers) {
    return !outcome.urgent().isEmpty()
        || (outcome.band() != null && outcome.band().crisis())
        || answers.values().values().stream()
            .flatMap(List::stream)
            .anyMatch(it -> signs.in(it).isPresent());
  }

  /**
   * The button the result names; where the tenant has none of it, those about what it offers, else
   * those of the situations the offered services are for.
   */
  private List<AskButton> buttons(Outcome outcome) {
    var template = outcome.band() == null ? null : outcome.band().button();
    var types = outcome.offers().stream().map(Offer::code).toList();
    return Stream.<Supplier<Stream<AskButton>>>of(
            () -> template == null ? Stream.empty() : asking.ofTemplate(template).stream(),
            () -> types.stream().flatMap(it -> asking.aboutType(it).stream()),
            () -> offers.situations(types).flatMap(it -> asking.inSituation(it).stream()))
        .map(found -> found.get().distinct().limit(MOST_BUTTONS).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
