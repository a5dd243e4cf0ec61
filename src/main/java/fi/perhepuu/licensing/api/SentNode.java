package fi.perhepuu.licensing.api;

import fi.perhepuu.licensing.own.OwnWordsDesk.Said;
import fi.perhepuu.licensing.words.NodeView;
import fi.perhepuu.licensing.words.Place;
import fi.perhepuu.licensing.words.WordView;
import fi.perhepuu.platform.api.Sent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
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
    node.words().map(WordView::place).forEach(place -> add(names, place));
    return names;
  }

  private static void add(Map<String, List<String>> names, Place place) {
    names.computeIfAbsent(place.text(), text -> new ArrayList<>()).add(place.language());
  }

  /** Every text of the node: those that were left out say what the model says. */
  Map<String, Said> said(NodeView seen) {
    Map<String, Said> said = new LinkedHashMap<>();
    seen.words().forEach(word -> said.put(word.input(), new Said(own(word.place()), word.seen())));
    return said;
  }

  private String own(Place place) {
    return own.getOrDefault(place.text(), Map.of()).getOrDefault(place.language(), "");
  }
}
