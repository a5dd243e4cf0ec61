package fi.perhepuu.help.mailbox.thread;

import fi.perhepuu.identity.FormErrors;
import java.util.UUID;

/**
 * A message while it is being written.
 *
 * @param ticket under which it will be sent, once
 * @param danger it sounds like danger: the numbers come first
 * @param masked an identity code was found and taken out
 */
public record Reply(UUID ticket, String text, FormErrors errors, boolean danger, boolean masked) {

  static Reply empty() {
    return of("");
  }

  /** One that has been written before and could not be sent. */
  static Reply of(String text) {
    return new Reply(UUID.randomUUID(), text, new FormErrors(), false, false);
  }
}
