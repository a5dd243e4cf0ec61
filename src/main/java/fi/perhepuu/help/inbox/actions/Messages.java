package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.RequestText;
import fi.perhepuu.help.requests.RequestTexts;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.help.requests.Step;
import fi.perhepuu.identity.FormErrors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Keeps what workers write: to the family, or among themselves. */
@ApplicationScoped
class Messages {

  static final String TEXT = "text";
  static final String NOTE = "note";

  private static final int LONGEST = 10_000;

  @Inject Requests requests;
  @Inject RequestTexts texts;

  /** Whether a text that must be there is, and is not endless. */
  static FormErrors check(Sent sent, String name, boolean must) {
    return new FormErrors()
        .addIf(must && sent.text(name).isEmpty(), name, "help.inbox.error." + name)
        .addIf(sent.text(name).length() > LONGEST, name, "help.inbox.error.long");
  }

  UUID toFamily(UUID request, String text) {
    return texts.add(request, RequestText.MESSAGE, text);
  }

  /** The step with a note of its own, which no family sees. */
  Step withNote(UUID request, Step step, String text) {
    return step.with(texts.add(request, RequestText.NOTE, text));
  }

  /** Adds a note among workers before something else happens, if there is one. */
  void note(Situation at, String text) {
    if (!text.isEmpty()) {
      var step = withNote(at.id(), at.step(EventKind.NOTE), text);
      requests.change(at.id(), it -> it.note(step));
    }
  }
}
