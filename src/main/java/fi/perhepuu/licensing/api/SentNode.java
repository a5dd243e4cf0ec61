package fi.perhepuu.licensing.api;

import fi.perhepuu.licensing.OwnWordsDesk.Said;
import fi.perhepuu.licensing.words.NodeView;
import fi.perhepuu.platform.api.Sent;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A node as a program wants it.
 *
 * @param own the tenant's words, by text and language
 */
record SentNode(boolean hidden, Map<String, Map<String, String>> own) {

  /** The desk knows better how long each may be. */
  private static final int LONGEST = 40_000;

  static SentNode read(InputStream body, NodeView node) throws IOException {
    var sent = Sent.read(body);
    var hidden = sent.flag("hidden");
    var own = sent.textsByName("own", names(node), LONGEST);
    sent.only();
    return new SentNode(hidden, own);
  }

  private static Map<String, List<String>> names(NodeView node) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    node.texts().forEach(text -> names.put(text.name(), text.languages()));
    return names;
  }

  /** Every text of the node: those that were left out say what the model says. */
  Map<String, Said> said(NodeView seen) {
    Map<String, Said> said = new LinkedHashMap<>();
    for (var text : seen.texts()) {
      var words = own.getOrDefault(text.name(), Map.of());
      for (var word : text.words()) {
        var own = words.getOrDefault(word.place().language(), "");
        said.put(word.input(), new Said(own, word.seen()));
      }
    }
    return said;
  }
}
