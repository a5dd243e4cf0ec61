package fi.perhepuu.help.mailbox.thread;

import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.PathWords;
import fi.perhepuu.platform.text.SpokenTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Puts the pages of the mailbox together. Nobody keeps them, and their titles tell nothing. */
@RequestScoped
class ConversationViews {

  private static final int UNPROCESSABLE = 422;
  private static final String SECTION = "help";
  private static final String MESSAGES = "messages";
  private static final String OWN = "own";

  @Inject RequestLanguage language;
  @Inject SpokenTexts texts;
  @Inject PathWords paths;

  /** The page that asks for a code may be kept: it is the same for everybody. */
  Response door(DoorPage page, int status) {
    var head = Head.page(word("help.mailbox.title"), "", SECTION, MESSAGES).status(status);
    boolean plain = page.equals(DoorPage.OPEN);
    return answer(new View("help/mailbox/door", page, plain ? head : head.notKept()));
  }

  Response thread(Conversation open, Reply reply, Contact contact, boolean sent) {
    boolean faulty = reply.errors().any() || contact.errors().any();
    var head = own().status(faulty ? UNPROCESSABLE : 200);
    var page = new ConversationPage(open, reply, contact, sent);
    return answer(new View("help/mailbox/thread", page, head));
  }

  Response confirm(ConfirmPage page) {
    return answer(new View("help/mailbox/confirm", page, own()));
  }

  Response gone() {
    return answer(new View("help/mailbox/gone", new GonePage(), own()));
  }

  private Head own() {
    return Head.page(word("help.mailbox.title"), "", SECTION, MESSAGES, OWN)
        .notKept()
        .asSensitive();
  }

  private static Response answer(View view) {
    return Response.status(view.head().status()).entity(view).build();
  }

  /**
   * @param sent something has just been sent
   */
  Response toThread(boolean sent) {
    var path = paths.path(language.get(), MESSAGES, OWN);
    return seeOther(sent ? path + "?sent=1#viesti" : path);
  }

  Response toDoor() {
    return seeOther(paths.path(language.get(), MESSAGES));
  }

  private static Response seeOther(String path) {
    return Response.seeOther(URI.create(path)).build();
  }

  private String word(String key) {
    return texts.get(language.get(), key);
  }
}
