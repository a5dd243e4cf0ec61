package fi.perhepuu.help.mailbox.notices;

import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.Hand;
import fi.perhepuu.help.requests.RequestText;
import fi.perhepuu.help.requests.RequestTexts;
import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.help.requests.Step;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.html.Frames;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.http.OwnAddress;
import fi.perhepuu.platform.mail.Mail;
import fi.perhepuu.platform.mail.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Mails a family that there is something to read, if it has left an address and has not said that
 * only the thread is safe. Each is sent for one cause and written into the history; should the
 * server be lost between the two, the second mail has the first one's id.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Notices {

  private static final String CAUSE = "cause";

  @Inject Requests requests;
  @Inject RequestTexts texts;
  @Inject @Any Instance<Frames> frames;
  @Inject OwnAddress address;
  @Inject Post post;
  @Inject InstantSource clock;

  /**
   * @param cause the id of what there is to tell
   * @param words what the mail says: {@code .subject} and {@code .text}
   */
  void send(UUID id, UUID cause, String words) {
    var request = requests.find(id).filter(it -> it.erasedAt() == null);
    if (request.isEmpty() || isSent(id, cause)) {
      return;
    }
    var email = email(id);
    if (email.isPresent()) {
      post.send(mail(email.get(), request.get(), cause, words));
      var step = Step.of(EventKind.MAILED, Hand.SYSTEM, clock.instant());
      requests.change(id, it -> it.note(step.with(Map.of(CAUSE, cause.toString()))));
    }
  }

  private boolean isSent(UUID id, UUID cause) {
    return requests.history(id).stream()
        .anyMatch(it -> it.is(EventKind.MAILED) && cause.toString().equals(it.detail().get(CAUSE)));
  }

  private Optional<String> email(UUID id) {
    boolean safe =
        texts.open(id, RequestText.LETTER).values().stream()
            .noneMatch(it -> words(it, "safe-contact").contains("only-thread"));
    return texts.open(id, RequestText.CONTACT).values().stream()
        .flatMap(it -> words(it, "email").stream())
        .filter(it -> safe && !it.isEmpty())
        .findFirst();
  }

  private static List<String> words(String json, String code) {
    return Json.readMap(json).get(code) instanceof List<?> words
        ? words.stream().map(String::valueOf).toList()
        : List.of();
  }

  private Mail mail(String email, RequestView request, UUID cause, String words) {
    var here = frames.stream().filter(Frames::areHere).findFirst().orElseThrow();
    var frame = here.around(Head.console("", ""), request.language());
    var link = address.of(frame.path("messages"));
    var subject = frame.t("help.mailbox.mail-subject." + words);
    return new Mail(
        email, subject, frame.t("help.mailbox.mail-text." + words, link), cause + "." + words);
  }
}
