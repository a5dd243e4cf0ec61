package fi.perhepuu.guidance.assessment;

import fi.perhepuu.guidance.assessment.questions.Answers;
import fi.perhepuu.guidance.assessment.questions.Step;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.SpokenTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Says questions and answers in the reader's language. */
@RequestScoped
class SaidWords {

  @Inject RequestLanguage language;
  @Inject Locality locality;
  @Inject SpokenTexts texts;

  String t(String key) {
    return texts.get(language.get(), key);
  }

  String in(LocalizedText text) {
    return text.in(language.get(), locality.fallbacks());
  }

  String question(Step step) {
    return step.isChild() ? t("guidance.test.child") : in(step.text());
  }

  List<Said> all(Answers answers) {
    return those(answers, answers.values().keySet());
  }

  List<Said> those(Answers answers, Collection<String> codes) {
    return codes.stream()
        .flatMap(code -> answers.questionnaire().step(code).stream())
        .filter(step -> answers.has(step.code()))
        .map(step -> new Said(step.code(), question(step), answer(step, answers)))
        .toList();
  }

  private String answer(Step step, Answers answers) {
    return answers.chosen(step.code()).stream()
        .map(it -> step.option(it).map(option -> in(option.name())).orElse(it))
        .collect(Collectors.joining(", "));
  }
}
