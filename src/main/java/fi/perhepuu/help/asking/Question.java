package fi.perhepuu.help.asking;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * Something a form asks.
 *
 * @param code the model's, which is also the field's name
 * @param kind {@code textarea}, {@code text}, {@code phone}, {@code email}, {@code number}, {@code
 *     choice}, {@code multi-choice} or {@code boolean}
 * @param options of a choice
 * @param longest how many characters an answer may have
 */
public record Question(
    String code,
    String kind,
    LocalizedText label,
    LocalizedText hint,
    List<Answer> options,
    boolean required,
    int longest) {

  /** One of the answers to choose from. */
  public record Answer(String code, LocalizedText name) {}

  public boolean isChoice() {
    return kind.equals("choice") || kind.equals("multi-choice");
  }

  public boolean isMany() {
    return kind.equals("multi-choice");
  }

  boolean isFree() {
    return kind.equals("textarea") || kind.equals("text");
  }

  boolean offers(String answer) {
    return options.stream().anyMatch(it -> it.code().equals(answer));
  }

  Question must(boolean must) {
    return new Question(code, kind, label, hint, options, must, longest);
  }
}
