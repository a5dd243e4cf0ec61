package fi.perhepuu.help.mailbox.thread;

import fi.perhepuu.identity.FormErrors;

/** Who somebody unnamed says she is. */
public record Contact(String name, String phone, String email, boolean agrees, FormErrors errors) {

  static Contact empty() {
    return new Contact("", "", "", false, new FormErrors());
  }
}
