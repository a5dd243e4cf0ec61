package fi.perhepuu.platform.mail;

/**
 * A plain letter to one person.
 *
 * @param id the same each time the same letter is sent, so that a second one is recognized; or null
 */
public record Mail(String to, String subject, String text, String id) {

  public Mail(String to, String subject, String text) {
    this(to, subject, text, null);
  }
}
