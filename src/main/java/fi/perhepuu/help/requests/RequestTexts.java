package fi.perhepuu.help.requests;

import fi.perhepuu.help.trust.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The texts of requests: sealed on their way in, opened on their way out. Who may read them, and
 * that the reading is on record, is seen to by whoever calls.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestTexts {

  @Inject HelpRequests requests;
  @Inject Seals seals;

  /** Answers the id of the new text. */
  public UUID add(UUID request, String kind, String text) {
    return add(UUID.randomUUID(), request, kind, text);
  }

  /** With an id of the caller's, so that the same text cannot be added twice. */
  public UUID add(UUID id, UUID request, String kind, String text) {
    requests.add(new RequestText(id, request, kind, seals.seal(id, text)));
    return id;
  }

  /** All texts of a request, opened, by id. */
  public Map<UUID, String> open(UUID request) {
    Map<UUID, String> opened = new LinkedHashMap<>();
    requests.texts(request).forEach(it -> opened.put(it.id, seals.open(it.id, it.body)));
    return opened;
  }

  /** The texts of one kind, opened. */
  public Map<UUID, String> open(UUID request, String kind) {
    Map<UUID, String> opened = new LinkedHashMap<>();
    requests.texts(request).stream()
        .filter(it -> it.kind.equals(kind))
        .forEach(it -> opened.put(it.id, seals.open(it.id, it.body)));
    return opened;
  }

  /** Deletes all that was told in a request; answers how many texts that were. */
  public int erase(UUID request) {
    return requests.eraseTexts(request);
  }
}
