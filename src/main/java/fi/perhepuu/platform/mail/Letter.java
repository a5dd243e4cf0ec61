package fi.perhepuu.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A message that keeps the id it was given; one without gets an id when it is sent. */
final class Letter extends MimeMessage {

  private final String id;

  Letter(Session session, String id) {
    super(session);
    this.id = id;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    if (id == null) {
      super.updateMessageID();
    } else {
      setHeader("Message-ID", "<" + id + "@perhepuu>");
    }
  }
}
