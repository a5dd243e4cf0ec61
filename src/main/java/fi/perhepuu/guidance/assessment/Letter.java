package fi.perhepuu.guidance.assessment;

import fi.perhepuu.guidance.assessment.questions.Questionnaire;
import java.util.ArrayList;
import java.util.List;

/** Answers as plain text, for a file or for the family to change and send. */
final class Letter {

  private Letter() {}

  static String of(Questionnaire questionnaire, SaidWords words, List<Said> said) {
    List<String> lines = new ArrayList<>();
    lines.add(words.in(questionnaire.name()) + " (" + questionnaire.version() + ")");
    said.forEach(it -> lines.add("- " + it.question() + " " + it.answer()));
    return String.join("\n", lines);
  }

  /** The whole result with what it says and leads to. */
  static String file(ResultPage page, SaidWords words, String day) {
    var questionnaire = page.sitting().questionnaire();
    List<String> lines = new ArrayList<>();
    lines.add(day);
    lines.add(page.letter());
    lines.add("");
    lines.add((page.heading() + " " + page.lead()).strip());
    lines.add("");
    page.suggestions().forEach(it -> lines.addAll(names(it, words)));
    page.articles().forEach(it -> lines.add("* " + words.in(it.title())));
    lines.add("");
    lines.add(words.in(questionnaire.disclaimer()));
    return String.join("\r\n", lines).replaceAll("(?<!\r)\n", "\r\n") + "\r\n";
  }

  private static List<String> names(Suggestion suggestion, SaidWords words) {
    return suggestion.elsewhere() == null
        ? suggestion.cards().stream().map(it -> "* " + words.in(it.name())).toList()
        : List.of("* " + words.in(suggestion.elsewhere().name()));
  }
}
