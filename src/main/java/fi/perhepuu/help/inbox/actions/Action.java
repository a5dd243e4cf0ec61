package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.identity.FormErrors;

/** Something that can be done with a request. Every bean of this type is one. */
interface Action {

  /** Its word in the address. */
  String code();

  /** Whether it may be done, by her and now. */
  boolean isPossible(Situation at);

  /** What is missing from what was sent. */
  default FormErrors check(Situation at, Sent sent) {
    return new FormErrors();
  }

  void perform(Situation at, Sent sent);
}
