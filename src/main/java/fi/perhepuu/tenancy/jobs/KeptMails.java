package fi.perhepuu.tenancy.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The mails of a deployment without a mail server, for its operator to read. With a mail server
 * there are none: mails to real people are nobody else's.
 */
@ApplicationScoped
public class KeptMails {

  private static final String LATEST =
      """
      select recipient, subject, body, sent_at from control.mail_outbox
       order by sent_at desc limit 100
      """;

  @Resource(lookup = "jdbc/app")
  DataSource app;

  /** A mail that went nowhere. */
  public record KeptMail(String to, String subject, String text, Instant sentAt) {}

  public List<KeptMail> latest() {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(LATEST);
        var row = select.executeQuery()) {
      List<KeptMail> mails = new ArrayList<>();
      while (row.next()) {
        mails.add(
            new KeptMail(
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getTimestamp("sent_at").toInstant()));
      }
      return mails;
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }
}
