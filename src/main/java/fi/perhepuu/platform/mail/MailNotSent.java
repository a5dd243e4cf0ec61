package fi.perhepuu.platform.mail;

/** The mail server refused the mail or did not answer. */
public final class MailNotSent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MailNotSent(Throwable cause) {
    super(cause);
  }
}
