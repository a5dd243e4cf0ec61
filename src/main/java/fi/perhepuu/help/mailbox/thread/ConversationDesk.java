package fi.perhepuu.help.mailbox.thread;

import fi.perhepuu.catalog.organizations.OrganizationDesk;
import fi.perhepuu.help.inbox.access.AccessLog;
import fi.perhepuu.help.inbox.access.ReadingView;
import fi.perhepuu.help.inbox.thread.LetterReader;
import fi.perhepuu.help.inbox.thread.Said;
import fi.perhepuu.help.requests.RequestText;
import fi.perhepuu.help.requests.RequestTexts;
import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Opens a family's own request. That the family has been here is all that is written down. */
@ApplicationScoped
@Transactional
public class ConversationDesk {

  @Inject Requests requests;
  @Inject RequestTexts texts;
  @Inject AccessLog log;
  @Inject LetterReader letters;
  @Inject Lines lines;
  @Inject Places places;
  @Inject OrganizationDesk organizations;
  @Inject InstantSource clock;
  @Inject Locality locality;

  /** The request a code opens; nothing however the code is wrong. */
  Optional<UUID> ofCode(String code) {
    return requests.ofCode(code).filter(it -> it.erasedAt() == null).map(RequestView::id);
  }

  /** Everything; nothing when it has been erased meanwhile. */
  Optional<Conversation> open(UUID id) {
    var request = requests.find(id).filter(it -> it.erasedAt() == null);
    return request.map(this::opened);
  }

  /** As it is, without what was told. */
  Optional<RequestView> find(UUID id) {
    return requests.find(id).filter(it -> it.erasedAt() == null);
  }

  private Conversation opened(RequestView request) {
    var id = request.id();
    var now = clock.instant();
    var before = requests.visit(id, now);
    var messages = texts.open(id, RequestText.MESSAGE);
    return new Conversation(
        request,
        places.of(request),
        letter(id),
        lines.of(id, requests.history(id), messages, before),
        readers(id),
        now.atZone(locality.zone()).toLocalDate());
  }

  private List<Said> letter(UUID id) {
    return texts.open(id, RequestText.LETTER).values().stream()
        .flatMap(it -> letters.read(it).stream())
        .toList();
  }

  private List<Reader> readers(UUID id) {
    var reasons = texts.open(id, RequestText.REASON);
    var names = organizations.names();
    return log.of(id).stream().map(it -> reader(it, reasons, names)).toList();
  }

  private Reader reader(ReadingView it, Map<UUID, String> reasons, Map<UUID, LocalizedText> names) {
    return new Reader(
        it.title(),
        names.getOrDefault(it.organization(), LocalizedText.EMPTY),
        it.at().atZone(locality.zone()).toLocalDateTime(),
        it.what(),
        it.ground(),
        it.reason() == null ? null : reasons.get(it.reason()));
  }
}
