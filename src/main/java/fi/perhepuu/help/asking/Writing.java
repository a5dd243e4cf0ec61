package fi.perhepuu.help.asking;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A form while it is being written.
 *
 * @param ticket under which it will be sent, once
 * @param step where the writer is
 * @param danger whether what has been written sounds like danger
 * @param masked whether an identity code was found and taken out
 * @param trouble key of the words that say why it could not be sent just now, or null
 */
public record Writing(
    AskedButton asked,
    UUID ticket,
    AskingStep step,
    Sheet sheet,
    FormErrors errors,
    boolean danger,
    boolean masked,
    String trouble) {

  /** A question that has been answered at another step: it travels along. */
  public record Carried(String code, String value) {}

  /** An answer as it can be read once more. */
  public record Said(LocalizedText label, List<LocalizedText> answers, String step) {}

  public List<Question> questions() {
    return asked.at(step);
  }

  public String first(String code) {
    return sheet.first(code);
  }

  public boolean has(String code, String answer) {
    return sheet.all(code).contains(answer);
  }

  public int number() {
    return asked.steps().indexOf(step) + 1;
  }

  public int count() {
    return asked.steps().size();
  }

  public boolean isElsewhere() {
    return sheet.first("municipality").equals(Questions.ELSEWHERE);
  }

  public boolean isChild() {
    return sheet.first("young-age").equals("u12") || sheet.first("sender-role").equals("child");
  }

  public boolean isUnnamed() {
    return isUnnamed(asked, sheet);
  }

  static boolean isUnnamed(AskedButton asked, Sheet sheet) {
    return asked.form().isAlwaysUnnamed() || sheet.first(Questions.UNNAMED).equals("yes");
  }

  /** What was answered at the other steps. */
  public List<Carried> carried() {
    var here = asked.at(step).stream().map(Question::code).toList();
    return sheet.values().entrySet().stream()
        .filter(entry -> !here.contains(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream().map(it -> new Carried(entry.getKey(), it)))
        .toList();
  }

  /** Everything that will be sent, to be read once more. */
  public List<Said> said() {
    return Stream.of(AskingStep.values())
        .flatMap(
            it ->
                asked.at(it).stream()
                    .filter(question -> sheet.has(question.code()))
                    .map(question -> said(question, it)))
        .toList();
  }

  private Said said(Question question, AskingStep at) {
    var answers = sheet.all(question.code()).stream().map(it -> name(question, it)).toList();
    return new Said(question.label(), answers, at.code());
  }

  private static LocalizedText name(Question question, String answer) {
    return question.options().stream()
        .filter(it -> it.code().equals(answer))
        .map(Question.Answer::name)
        .findFirst()
        .orElseGet(() -> new LocalizedText(Map.of("", answer)));
  }
}
