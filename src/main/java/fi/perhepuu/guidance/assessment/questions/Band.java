package fi.perhepuu.guidance.assessment.questions;

import fi.perhepuu.guidance.assessment.rules.Rule;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * What is said of the answers as a whole, and what is offered.
 *
 * @param offer codes of service types and articles
 * @param button the template of the help button that fits, or null
 * @param crisis whether the crisis notice stands beside it
 */
public record Band(
    String code, Rule when, LocalizedText text, List<String> offer, String button, boolean crisis) {

  /** The first sentence is the heading of a result; the rest stands under it. */
  public static List<String> sentences(String text) {
    int end = text.indexOf(". ");
    return end < 0
        ? List.of(text, "")
        : List.of(text.substring(0, end + 1), text.substring(end + 2).strip());
  }
}
