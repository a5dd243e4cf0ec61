package fi.perhepuu.help.promises;

import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDate;

/**
 * Days on which nobody answers: a team's holidays, a day of training.
 *
 * @param from first day
 * @param to last day
 * @param text what families are told, or empty
 */
public record Closure(LocalDate from, LocalDate to, LocalizedText text) {

  public boolean includes(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
