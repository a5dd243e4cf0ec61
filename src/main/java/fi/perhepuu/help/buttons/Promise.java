package fi.perhepuu.help.buttons;

/**
 * How soon a message is answered, in working days after the day it was sent. Texts differ for one
 * day and for many.
 */
public record Promise(int workingDays) {

  /**
   * The key of the words for this number of days, {@code {0}}: {@code text.one} or {@code .many}.
   */
  public String key(String text) {
    return text + (workingDays == 1 ? ".one" : ".many");
  }
}
