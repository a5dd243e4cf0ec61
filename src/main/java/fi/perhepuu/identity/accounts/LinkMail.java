package fi.perhepuu.identity.accounts;

import fi.perhepuu.platform.mail.Mail;
import fi.perhepuu.platform.mail.Post;
import fi.perhepuu.platform.text.Texts;
import fi.perhepuu.tenancy.CurrentTenant;
import fi.perhepuu.tenancy.PublicOrigin;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/**
 * Mails a link. The link is made when the mail is, so that nothing but the mail ever holds it; a
 * second mail makes the first one's link useless.
 */
@Dependent
class LinkMail {

  @Inject LinkDesk links;
  @Inject Texts texts;
  @Inject Post post;
  @Inject PublicOrigin origin;

  /**
   * @param key the beginning of the keys of its words
   */
  void send(UUID account, String key, Duration validity) {
    links.offer(account, validity).ifPresent(link -> send(link, key));
  }

  private void send(LinkDesk.Link link, String key) {
    var host = CurrentTenant.get().mainHost();
    var to = link.account();
    var subject = texts.get(to.language(), key + ".subject").replace("{0}", host);
    var text =
        texts
            .get(to.language(), key + ".text")
            .replace("{0}", host)
            .replace("{1}", origin.current() + "/kirjaudu/kutsu/" + link.token())
            .replace("{2}", to.email());
    post.send(new Mail(to.email(), subject, text));
  }
}
