package fi.perhepuu.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A mail that is sent again can be told to be the same one. */
class LetterTest {

  @Test
  void theSameLetterHasTheSameIdEachTime() throws MessagingException {
    assertEquals("<answer-7@perhepuu>", idOf("answer-7"));
    assertEquals(idOf("answer-7"), idOf("answer-7"));
  }

  @Test
  void withoutAnIdEachLetterHasItsOwn() throws MessagingException {
    assertNotEquals(idOf(null), idOf(null));
  }

  private static String idOf(String id) throws MessagingException {
    var letter = new Letter(Session.getInstance(new Properties()), id);
    letter.setText("Sinulle on vastaus.");
    letter.saveChanges();
    return letter.getMessageID();
  }
}
