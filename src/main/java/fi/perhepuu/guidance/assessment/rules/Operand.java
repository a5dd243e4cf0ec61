package fi.perhepuu.guidance.assessment.rules;

import java.util.OptionalInt;

/**
 * A side of a comparison: a number, a question's value, or how many were chosen at one.
 *
 * @param question null when it is a number
 */
record Operand(String question, boolean counted, int constant) {

  static Operand number(int constant) {
    return new Operand(null, false, constant);
  }

  static Operand valueOf(String question) {
    return new Operand(question, false, 0);
  }

  static Operand countOf(String question) {
    return new Operand(question, true, 0);
  }

  OptionalInt in(Facts facts) {
    if (question == null) {
      return OptionalInt.of(constant);
    }
    return counted ? OptionalInt.of(facts.chosen(question).size()) : facts.number(question);
  }
}
