package fi.perhepuu.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands mail to the configured server by SMTP; without one it stays in the outbox. */
@ApplicationScoped
class Postman implements Post {

  private static final String PATIENCE = "10000";

  @Inject
  @ConfigProperty(name = "smtp.host")
  Optional<String> host;

  @Inject
  @ConfigProperty(name = "smtp.port")
  int port;

  @Inject
  @ConfigProperty(name = "smtp.security")
  String security;

  @Inject
  @ConfigProperty(name = "smtp.user")
  Optional<String> user;

  @Inject
  @ConfigProperty(name = "smtp.password")
  Optional<String> password;

  @Inject
  @ConfigProperty(name = "mail.from")
  String from;

  @Inject Outbox outbox;
  @Inject InstantSource clock;

  @Override
  public boolean hasServer() {
    return host.isPresent();
  }

  @Override
  public void send(Mail mail) {
    if (host.isEmpty()) {
      outbox.keep(mail);
      return;
    }
    try {
      deliver(mail);
    } catch (MessagingException failed) {
      throw new MailNotSent(failed);
    }
  }

  private void deliver(Mail mail) throws MessagingException {
    var message = new Letter(Session.getInstance(settings()), mail.id());
    message.setFrom(new InternetAddress(from));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
    message.setSubject(mail.subject(), "UTF-8");
    message.setText(mail.text(), "UTF-8");
    message.setSentDate(Date.from(clock.instant()));
    if (user.isPresent()) {
      Transport.send(message, user.get(), password.orElse(""));
    } else {
      Transport.send(message);
    }
  }

  private Properties settings() {
    var settings = new Properties();
    var protocol = security.equals("tls") ? "smtps" : "smtp";
    settings.setProperty("mail.transport.protocol", protocol);
    settings.setProperty("mail.transport.protocol.rfc822", protocol);
    var prefix = "mail." + protocol + ".";
    settings.setProperty(prefix + "host", host.orElse(""));
    settings.setProperty(prefix + "port", String.valueOf(port));
    settings.setProperty(prefix + "auth", String.valueOf(user.isPresent()));
    settings.setProperty(prefix + "starttls.required", String.valueOf(security.equals("starttls")));
    settings.setProperty(prefix + "starttls.enable", String.valueOf(security.equals("starttls")));
    settings.setProperty(prefix + "ssl.checkserveridentity", "true");
    settings.setProperty(prefix + "connectiontimeout", PATIENCE);
    settings.setProperty(prefix + "timeout", PATIENCE);
    settings.setProperty(prefix + "writetimeout", PATIENCE);
    return settings;
  }
}
