package fi.perhepuu.help.inbox.thread;

import fi.perhepuu.help.inbox.InboxDesk;
import fi.perhepuu.help.inbox.InboxPages;
import fi.perhepuu.help.inbox.actions.Sent;
import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;

/** Shows requests and what went wrong with them. */
@RequestScoped
class ThreadViews {

  private static final int CONFLICT = 409;
  private static final int MEND = 422;

  private static final Set<String> DONE =
      Set.of(
          "take", "assign", "return", "answer", "ask", "note", "close", "reopen", "invite", "offer",
          "accept", "decline", "notify");

  @Inject InboxDesk inbox;
  @Inject RequestLanguage language;
  @Inject Locality locality;
  @Inject Texts texts;

  Response shown(OpenRequest open, String done) {
    var known = DONE.contains(done) ? done : "";
    return page(open, Sent.NOTHING, new FormErrors(), "", 0, known, 200);
  }

  Response stale(OpenRequest open, Sent sent, int seen) {
    return page(open, sent, new FormErrors(), "help.inbox.stale", Math.max(1, seen), "", CONFLICT);
  }

  Response incomplete(OpenRequest open, Sent sent, FormErrors errors) {
    return page(open, sent, errors, "", 0, "", MEND);
  }

  Response refused(OpenRequest open, Sent sent) {
    return page(open, sent, new FormErrors(), "help.inbox.refused", 0, "", CONFLICT);
  }

  /** The answer begun with a text, in the language the family is answered in. */
  Response begun(OpenRequest open, Sent sent) {
    var templates = open.choices().templates();
    var chosen = sent.word("template");
    int number = chosen.matches("\\d{1,3}") ? Integer.parseInt(chosen) : templates.size();
    if (number >= templates.size()) {
      return page(open, sent, new FormErrors(), "", 0, "", 200);
    }
    var text =
        templates.get(number).text().in(open.request().answerLanguage(), locality.fallbacks());
    var before = sent.text("text");
    var begun = sent.with("text", before.isEmpty() ? text : before + "\n\n" + text);
    return page(open, begun, new FormErrors(), "", 0, "", 200);
  }

  Response askReason(UUID id, String reason, boolean wrong) {
    var errors = new FormErrors().addIf(wrong, "reason", "help.inbox.error.reason");
    var head = head("help.inbox.reason.title", wrong ? MEND : 200);
    var view = new View("help/inbox/reason", new ReasonPage(id, reason, errors), head);
    return Response.status(head.status()).entity(view).build();
  }

  private Response page(
      OpenRequest open,
      Sent sent,
      FormErrors errors,
      String trouble,
      int seen,
      String done,
      int status) {
    var page = new ThreadPage(open, inbox.beside(), sent, errors, trouble, seen, done);
    var view = new View("help/inbox/thread", page, head("help.inbox.thread.title", status));
    return Response.status(status).entity(view).build();
  }

  /** Nothing of what was told stands in a title: titles stay in histories. */
  private Head head(String key, int status) {
    var spoken = language.get();
    var title = texts.get(spoken, key);
    var error = status == MEND ? texts.get(spoken, "editing.error") + ": " + title : title;
    return Head.console(error, InboxPages.SECTION).status(status);
  }
}
