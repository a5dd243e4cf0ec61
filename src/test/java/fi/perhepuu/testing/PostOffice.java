package fi.perhepuu.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The mail server of the tests: a real one, which keeps what it is given. */
public final class PostOffice implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

  private final GreenMail mail =
      new GreenMail(new ServerSetup(FreePort.any(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  PostOffice() {
    mail.start();
  }

  int port() {
    return mail.getSmtp().getPort();
  }

  /** The text of the last mail to an address that says {@code words}; waits until there is one. */
  public String letterTo(String email, String words) {
    Eventually.isTrue(
        PATIENCE, "No mail to " + email + " says " + words, () -> find(email, words).isPresent());
    return find(email, words).orElseThrow();
  }

  /** The path of the link in the last mail to an address that says {@code words}. */
  public String linkTo(String email, String words) {
    var link = LINK.matcher(letterTo(email, words));
    if (!link.find()) {
      throw new AssertionError("The mail to " + email + " has no link");
    }
    return link.group(1);
  }

  public boolean hasLetterTo(String email) {
    return find(email, "").isPresent();
  }

  /** How many letters an address has got that say {@code words}. */
  public long countLettersTo(String email, String words) {
    return letters(email, words).count();
  }

  /**
   * How many letters came with each id: a letter sent again after a crash has that of the first.
   */
  public Map<String, Long> lettersById() {
    return Arrays.stream(mail.getReceivedMessages())
        .collect(Collectors.groupingBy(PostOffice::id, Collectors.counting()));
  }

  private static String id(MimeMessage message) {
    try {
      return message.getMessageID();
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private Optional<String> find(String email, String words) {
    return letters(email, words).reduce((earlier, later) -> later);
  }

  private Stream<String> letters(String email, String words) {
    return Arrays.stream(mail.getReceivedMessages())
        .filter(it -> GreenMailUtil.getHeaders(it).contains(email))
        .map(PostOffice::text)
        .filter(it -> it.contains(words));
  }

  private static String text(MimeMessage message) {
    try {
      return message.getSubject() + "\n" + message.getContent();
    } catch (MessagingException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public void close() {
    mail.stop();
  }
}
