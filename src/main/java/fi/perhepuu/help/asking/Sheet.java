package fi.perhepuu.help.asking;

import fi.perhepuu.platform.text.TypedText;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What has been written so far, whatever step it was written at. It is as untrusted as anything
 * that comes from a browser: only what the questions ask for is taken, and no more of it than they
 * allow.
 *
 * @param values by the question's code; none is empty
 */
record Sheet(Map<String, List<String>> values) {

  private static final int MOST_CHOICES = 40;

  /**
   * @param written the fields as they came; each may be longer than allowed, so that it can be said
   */
  static Sheet of(List<Question> questions, MultivaluedMap<String, String> written) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (var question : questions) {
      var given = answers(question, written.getOrDefault(question.code(), List.of()));
      if (!given.isEmpty()) {
        values.put(question.code(), given);
      }
    }
    return new Sheet(values);
  }

  private static List<String> answers(Question question, List<String> given) {
    List<String> answers = new ArrayList<>();
    for (var one : given.subList(0, Math.min(given.size(), MOST_CHOICES))) {
      var answer = TypedText.clean(one);
      var fits = !question.isChoice() || question.offers(answer);
      if (!answer.isEmpty() && fits && !answers.contains(answer)) {
        answers.add(answer);
      }
    }
    return question.isMany() ? answers : answers.subList(0, Math.min(answers.size(), 1));
  }

  List<String> all(String code) {
    return values.getOrDefault(code, List.of());
  }

  String first(String code) {
    return all(code).stream().findFirst().orElse("");
  }

  boolean has(String code) {
    return values.containsKey(code);
  }

  /** The same with an answer replaced. */
  Sheet with(String code, String answer) {
    Map<String, List<String>> other = new LinkedHashMap<>(values);
    other.put(code, List.of(answer));
    return new Sheet(other);
  }

  /** The same without some answers. */
  Sheet without(java.util.Collection<String> codes) {
    Map<String, List<String>> other = new LinkedHashMap<>(values);
    other.keySet().removeAll(codes);
    return new Sheet(other);
  }
}
