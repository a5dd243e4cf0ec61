package fi.perhepuu.guidance.assessment.rules;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Two sides and what lies between them. What was not answered compares with nothing. */
record Comparison(Operand left, Sign sign, Operand right) implements Rule {

  /** The signs a rule may use. */
  enum Sign {
    LESS("<"),
    AT_MOST("<="),
    EQUAL("="),
    AT_LEAST(">="),
    MORE(">");

    private final String text;

    Sign(String text) {
      this.text = text;
    }

    static Optional<Sign> of(String text) {
      for (var sign : values()) {
        if (sign.text.equals(text)) {
          return Optional.of(sign);
        }
      }
      return Optional.empty();
    }

    boolean holds(int one, int other) {
      return switch (this) {
        case LESS -> one < other;
        case AT_MOST -> one <= other;
        case EQUAL -> one == other;
        case AT_LEAST -> one >= other;
        case MORE -> one > other;
      };
    }
  }

  @Override
  public Optional<Set<String>> because(Facts facts) {
    var one = left.in(facts);
    var other = right.in(facts);
    boolean holds =
        one.isPresent() && other.isPresent() && sign.holds(one.getAsInt(), other.getAsInt());
    if (!holds) {
      return Optional.empty();
    }
    var questions = names();
    questions.remove(Facts.SUM);
    return Optional.of(questions);
  }

  @Override
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    if (left.question() != null) {
      names.add(left.question());
    }
    if (right.question() != null) {
      names.add(right.question());
    }
    return names;
  }

  @Override
  public Set<String> choices(String question) {
    return Set.of();
  }
}
