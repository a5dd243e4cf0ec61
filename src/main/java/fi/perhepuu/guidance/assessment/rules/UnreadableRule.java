package fi.perhepuu.guidance.assessment.rules;

/** A rule nobody can make sense of; says where the sense ends. */
public final class UnreadableRule extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableRule(String rule, String at) {
    super("The rule '" + rule + "' makes no sense at '" + at + "'");
  }
}
