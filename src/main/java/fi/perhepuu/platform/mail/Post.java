package fi.perhepuu.platform.mail;

/**
 * Sends mail. Call it from a job: a mail server may be slow or away, and a job is tried again.
 *
 * <p>Throws {@link MailNotSent} when the mail could not be handed over.
 */
public interface Post {

  void send(Mail mail);

  /** Whether a mail server takes the mail; without one it is kept and goes nowhere. */
  boolean hasServer();
}
