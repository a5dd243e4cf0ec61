package fi.perhepuu.help.requests;

import fi.perhepuu.help.trust.OpenKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The texts a request arrives with, sealed for their rows. */
final class SealedTexts {

  private final OpenKeys keys;
  private final UUID request;
  private final List<RequestText> texts = new ArrayList<>();

  SealedTexts(OpenKeys keys, UUID request) {
    this.keys = keys;
    this.request = request;
  }

  /** Answers the id of the new text. */
  UUID add(String kind, String text) {
    var id = UUID.randomUUID();
    texts.add(new RequestText(id, request, kind, keys.seal(id, text)));
    return id;
  }

  List<RequestText> all() {
    return texts;
  }
}
