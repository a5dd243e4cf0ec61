package fi.perhepuu.help.mailbox;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Visitor;

/** A family at its own thread: what it opens and does there. */
final class Mailbox {

  static final String DOOR = "/fi/viestit";
  static final String THREAD = "/fi/viestit/oma";

  private final Visitor family;

  private Mailbox(Visitor family) {
    this.family = family;
  }

  static Mailbox opened(Visitor family, String code) {
    var answer = family.posts(DOOR, Form.of("code", code)).is(303);
    if (!answer.location().equals(THREAD)) {
      throw new AssertionError("The code leads to " + answer.location());
    }
    return new Mailbox(family);
  }

  Answer thread() {
    return family.opens(THREAD).is(200);
  }

  Answer writes(String text) {
    return sends(reply(thread(), text));
  }

  /** As {@link #writes}, on a page that has been open for a while. */
  Answer writesLater(String text) {
    return family.posts(THREAD + "/kirjoita", Form.of("text", text));
  }

  /** The form of an answer with this text in it. */
  static Form reply(Answer page, String text) {
    return Form.on(page.page().selectFirst("form.reply")).writes("text", text);
  }

  Answer sends(Form reply) {
    return family.posts(THREAD + "/kirjoita", reply);
  }

  Answer does(String action, String... fields) {
    return family.posts(THREAD + "/" + action, Form.of(fields));
  }

  Answer opens(String what) {
    return family.opens(THREAD + "/" + what);
  }
}
