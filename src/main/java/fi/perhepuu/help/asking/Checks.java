package fi.perhepuu.help.asking;

import fi.perhepuu.identity.FormErrors;
import java.util.List;
import java.util.regex.Pattern;

/** Whether what has been written can be sent, and in words what is missing. */
public final class Checks {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{5,25}");
  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s<>,;\"]{1,64}@[^@\\s<>,;\"]{1,190}\\.[^@\\s.<>,;\"]{2,}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final int DIGITS = 6;

  private Checks() {}

  /** What is to be mended in some of the questions. */
  static FormErrors of(List<Question> questions, Sheet sheet) {
    var errors = new FormErrors();
    for (var question : questions) {
      var answer = sheet.first(question.code());
      errors.addIf(
          answer.isEmpty() && isNeeded(question, sheet),
          question.code(),
          "help.ask.error." + missing(question));
      errors.addIf(answer.length() > question.longest(), question.code(), "help.ask.error.long");
      errors.addIf(
          !answer.isEmpty() && !isSound(question.kind(), answer),
          question.code(),
          "help.ask.error." + question.kind());
    }
    return errors;
  }

  private static boolean isNeeded(Question question, Sheet sheet) {
    return question.required() || question.code().equals("phone") && wants(sheet, "call", "sms");
  }

  private static boolean wants(Sheet sheet, String... ways) {
    return List.of(ways).stream().anyMatch(sheet.all("contact-way")::contains);
  }

  private static String missing(Question question) {
    return switch (question.code()) {
      case "situation", "name", "phone", "email", Questions.UNNAMED -> question.code();
      default -> question.isChoice() ? "choice" : "missing";
    };
  }

  /** Whether an answer looks like what its kind of question asks for. */
  public static boolean isSound(String kind, String answer) {
    return switch (kind) {
      case "phone" ->
          PHONE.matcher(answer).matches()
              && answer.chars().filter(Character::isDigit).count() >= DIGITS;
      case "email" -> EMAIL.matcher(answer).matches();
      case "number" -> NUMBER.matcher(answer).matches();
      default -> true;
    };
  }
}
