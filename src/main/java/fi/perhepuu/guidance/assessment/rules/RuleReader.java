package fi.perhepuu.guidance.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads a rule. {@code or} binds less than {@code and}; comparisons may be chained. */
public final class RuleReader {

  private static final int LONGEST = 500;

  private final Words words;

  private RuleReader(String rule) {
    words = new Words(rule);
  }

  /**
   * @throws UnreadableRule when it makes no sense
   */
  public static Rule read(String rule) {
    if (rule.length() > LONGEST) {
      throw new UnreadableRule(rule.substring(0, LONGEST), rule.substring(LONGEST));
    }
    var reader = new RuleReader(rule);
    var read = reader.either();
    reader.words.expect(Words.END);
    return read;
  }

  private Rule either() {
    return joined("or", this::both, false);
  }

  private Rule both() {
    return joined("and", this::one, true);
  }

  private Rule joined(String by, Supplier<Rule> part, boolean all) {
    List<Rule> rules = new ArrayList<>(List.of(part.get()));
    while (words.takes(by)) {
      rules.add(part.get());
    }
    return rules.size() == 1 ? rules.get(0) : new Joined(rules, all);
  }

  private Rule one() {
    if (words.takes("(")) {
      var inner = either();
      words.expect(")");
      return inner;
    }
    if (words.next().startsWith("'")) {
      var code = words.take().replace("'", "");
      words.expect("in");
      return new Choice(name(), List.of(code));
    }
    return compared(operand());
  }

  private Rule compared(Operand first) {
    if (first.question() != null && !first.counted() && words.takes("in")) {
      return new Choice(first.question(), codes());
    }
    List<Rule> rules = new ArrayList<>();
    var left = first;
    var sign = Comparison.Sign.of(words.next());
    while (sign.isPresent()) {
      words.take();
      var right = operand();
      rules.add(new Comparison(left, sign.get(), right));
      left = right;
      sign = Comparison.Sign.of(words.next());
    }
    if (rules.isEmpty()) {
      throw words.nonsense();
    }
    return rules.size() == 1 ? rules.get(0) : new Joined(rules, true);
  }

  private List<String> codes() {
    words.expect("[");
    List<String> codes = new ArrayList<>(List.of(name()));
    while (words.takes(",")) {
      codes.add(name());
    }
    words.expect("]");
    return codes;
  }

  private Operand operand() {
    if (words.next().matches("\\d{1,4}")) {
      return Operand.number(Integer.parseInt(words.take()));
    }
    var name = name();
    if (name.equals("count") && words.takes("(")) {
      var counted = name();
      words.expect(")");
      return Operand.countOf(counted);
    }
    return Operand.valueOf(name);
  }

  private String name() {
    if (!words.next().matches("[a-z][a-z0-9-]*")) {
      throw words.nonsense();
    }
    return words.take();
  }
}
