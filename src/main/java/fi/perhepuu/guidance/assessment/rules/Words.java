package fi.perhepuu.guidance.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a rule, read one after the other. */
final class Words {

  private static final Pattern WORD =
      Pattern.compile("\\s*('[a-z0-9-]+'|[a-z0-9][a-z0-9-]*|<=|>=|[<>=()\\[\\],])");

  /** What stands after the last word. */
  static final String END = "";

  private final String rule;
  private final List<String> words = new ArrayList<>();
  private int at;

  Words(String rule) {
    this.rule = rule;
    Matcher matcher = WORD.matcher(rule.stripTrailing());
    int from = 0;
    while (matcher.lookingAt()) {
      words.add(matcher.group(1));
      from = matcher.end();
      matcher.region(from, rule.stripTrailing().length());
    }
    if (from < rule.stripTrailing().length()) {
      throw new UnreadableRule(rule, rule.substring(from).strip());
    }
  }

  String next() {
    return at < words.size() ? words.get(at) : END;
  }

  String take() {
    var word = next();
    at++;
    return word;
  }

  boolean takes(String word) {
    boolean here = next().equals(word);
    if (here) {
      at++;
    }
    return here;
  }

  void expect(String word) {
    if (!takes(word)) {
      throw nonsense();
    }
  }

  UnreadableRule nonsense() {
    return new UnreadableRule(rule, next());
  }
}
