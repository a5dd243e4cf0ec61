package fi.perhepuu.help.asking;

import fi.perhepuu.help.requests.Draft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a draft of what has been written, with the promise that was shown. */
final class Drafts {

  private static final String CONSENT = "consent-transfer";

  /** Asked by the form, and kept apart from the letter. */
  private static final Set<String> APART = Set.of(CONSENT, Questions.UNNAMED, "language");

  private Drafts() {}

  static Draft of(Writing writing, String language) {
    var button = writing.asked().button();
    var sheet = writing.sheet();
    var queue = writing.asked().queue();
    return new Draft(
        writing.ticket(),
        button.code(),
        queue.id(),
        queue.controller(),
        language,
        answerLanguage(sheet, queue.languages(), language),
        sheet.first("sender-role"),
        sheet.all("topics"),
        letter(sheet),
        contact(writing),
        sheet.has(CONSENT),
        writing.danger(),
        button.promise().workingDays(),
        button.now().due());
  }

  private static String answerLanguage(Sheet sheet, List<String> answered, String language) {
    if (sheet.has("language")) {
      return sheet.first("language");
    }
    return answered.contains(language) ? language : answered.get(0);
  }

  private static Map<String, List<String>> letter(Sheet sheet) {
    Map<String, List<String>> letter = new LinkedHashMap<>(sheet.values());
    letter.keySet().removeAll(Questions.CONTACT);
    letter.keySet().removeAll(APART);
    return letter;
  }

  private static Map<String, List<String>> contact(Writing writing) {
    Map<String, List<String>> contact = new LinkedHashMap<>(writing.sheet().values());
    contact.keySet().retainAll(writing.isUnnamed() ? Set.of() : Questions.CONTACT);
    return contact;
  }
}
