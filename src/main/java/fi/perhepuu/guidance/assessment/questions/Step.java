package fi.perhepuu.guidance.assessment.questions;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * One question, on a page of its own.
 *
 * @param text empty for the child's age, which the product asks in its own words
 * @param options none when one writes
 * @param longest how long what one writes may be
 * @param urgent null when no answer to it is urgent
 */
public record Step(
    String code, Kind kind, LocalizedText text, List<Option> options, int longest, Urgent urgent) {

  /** The code under which rules know the child's age. */
  public static final String CHILD = "child";

  /** How a question is answered. */
  public enum Kind {
    ONE,
    MANY,
    TEXT
  }

  /**
   * An answer that can be chosen.
   *
   * @param value what it counts; null when it counts nothing
   */
  public record Option(String code, Integer value, LocalizedText name) {}

  /** What to do when an answer must not wait. */
  public record Urgent(
      List<String> trigger, List<String> services, List<String> national, boolean quickExit) {}

  public boolean isChild() {
    return code.equals(CHILD);
  }

  public boolean isMany() {
    return kind == Kind.MANY;
  }

  public boolean isWritten() {
    return kind == Kind.TEXT;
  }

  public Optional<Option> option(String chosen) {
    return options.stream().filter(it -> it.code().equals(chosen)).findFirst();
  }
}
