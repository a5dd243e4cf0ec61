package fi.perhepuu.identity.accounts;

import fi.perhepuu.platform.crypto.Digests;
import fi.perhepuu.platform.mail.Mail;
import fi.perhepuu.platform.mail.Post;
import fi.perhepuu.platform.text.Texts;
import fi.perhepuu.tenancy.CurrentTenant;
import fi.perhepuu.tenancy.PublicOrigin;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Makes a link and mails it. The link is made when the mail is, so that nothing but the mail ever
 * holds it; a second mail makes the first one's link useless.
 */
@Dependent
class LinkMail {

  @Inject Accounts accounts;
  @Inject Texts texts;
  @Inject Post post;
  @Inject PublicOrigin origin;
  @Inject InstantSource clock;

  /**
   * @param key the beginning of the keys of its words
   */
  void send(UUID account, String key, Duration validity) {
    accounts
        .take(account)
        .filter(it -> !Account.REMOVED.equals(it.state))
        .ifPresent(it -> send(it, key, validity));
  }

  private void send(Account account, String key, Duration validity) {
    var token = Digests.randomToken();
    account.offerLink(Digests.sha256(token), clock.instant().plus(validity));
    var host = CurrentTenant.get().mainHost();
    var address = origin.current() + "/kirjaudu/kutsu/" + token;
    var subject = texts.get(account.language, key + ".subject").replace("{0}", host);
    var text =
        texts
            .get(account.language, key + ".text")
            .replace("{0}", host)
            .replace("{1}", address)
            .replace("{2}", account.email);
    post.send(new Mail(account.email, subject, text));
  }
}
