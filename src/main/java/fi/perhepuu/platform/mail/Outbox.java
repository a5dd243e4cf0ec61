package fi.perhepuu.platform.mail;

/**
 * Keeps the mails of a deployment that has no mail server, so that a demo can be tried to the end.
 * Whoever knows the deployment's database implements it.
 */
public interface Outbox {

  void keep(Mail mail);
}
