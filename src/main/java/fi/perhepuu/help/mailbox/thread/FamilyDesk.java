package fi.perhepuu.help.mailbox.thread;

import fi.perhepuu.help.asking.DangerWords;
import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.help.erasing.Eraser;
import fi.perhepuu.help.erasing.RetentionRules;
import fi.perhepuu.help.requests.EventKind;
import fi.perhepuu.help.requests.Hand;
import fi.perhepuu.help.requests.RequestText;
import fi.perhepuu.help.requests.RequestTexts;
import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.help.requests.Step;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a family does with its own request. Doing it twice is doing it once. */
@ApplicationScoped
@Transactional
public class FamilyDesk {

  @Inject Requests requests;
  @Inject RequestTexts texts;
  @Inject HelpButtonDesk buttons;
  @Inject DangerWords danger;
  @Inject RetentionRules retention;
  @Inject Eraser eraser;
  @Inject InstantSource clock;
  @Inject Locality locality;

  /** Whether a message sounds like danger, in the words of the product or of the button. */
  boolean isDanger(UUID id, String text) {
    var button = requests.find(id).map(RequestView::button).orElse("");
    var own =
        buttons.all().stream()
            .filter(it -> it.code().equals(button))
            .flatMap(it -> buttons.form(it.id()).crisisWords().stream())
            .toList();
    return danger.areIn(text, own);
  }

  void write(UUID id, Reply reply) {
    held(id);
    var text = textId(id, reply.ticket());
    if (requests.history(id).stream().anyMatch(it -> text.equals(it.text()))) {
      return;
    }
    texts.add(text, id, RequestText.MESSAGE, reply.text());
    var step = step(EventKind.MESSAGE).with(text);
    requests.change(id, it -> it.hear(reply.danger() ? step.alarming() : step));
  }

  // Another request's form, sent here, is another message.
  private static UUID textId(UUID id, UUID ticket) {
    return UUID.nameUUIDFromBytes((id + " " + ticket).getBytes(StandardCharsets.UTF_8));
  }

  /** Somebody unnamed says who she is; there is no way back. */
  void becomeKnown(UUID id, Contact contact) {
    if (held(id).anonymous()) {
      Map<String, List<String>> told = new LinkedHashMap<>();
      put(told, "name", contact.name());
      put(told, "phone", contact.phone());
      put(told, "email", contact.email());
      var text = texts.add(id, RequestText.CONTACT, Json.write(told));
      var step = step(EventKind.NAMED).with(text);
      requests.change(id, it -> it.becomeKnown(contact.agrees(), step));
    }
  }

  private static void put(Map<String, List<String>> told, String code, String value) {
    if (!value.isEmpty()) {
      told.put(code, List.of(value));
    }
  }

  void withdraw(UUID id) {
    var request = held(id);
    if (request.state().isOpen()) {
      var erase = retention.eraseOn(request.queue(), request.anonymous(), today());
      requests.change(id, it -> it.withdraw(erase, step(EventKind.WITHDRAWN)));
    }
  }

  /**
   * All that was told is gone; that it was read stays on record.
   *
   * @return whether it is erased: what is held for a reason in law is not
   */
  boolean erase(UUID id) {
    var request = requests.hold(id);
    if (request.hold() != null) {
      return false;
    }
    if (request.erasedAt() == null) {
      withdraw(id);
      eraser.erase(id, Hand.FAMILY);
    }
    return true;
  }

  private RequestView held(UUID id) {
    var request = requests.hold(id);
    if (request.erasedAt() != null) {
      throw new NotFound("request");
    }
    return request;
  }

  private Step step(EventKind kind) {
    return Step.of(kind, Hand.FAMILY, clock.instant());
  }

  private LocalDate today() {
    return clock.instant().atZone(locality.zone()).toLocalDate();
  }
}
