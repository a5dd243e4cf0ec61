package fi.perhepuu.branding.words;

import fi.perhepuu.branding.words.WordingDesk.Said;
import fi.perhepuu.platform.api.Sent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text as a program wants it said.
 *
 * @param own the tenant's words by language
 */
record SentWording(Map<String, String> own) {

  static SentWording read(InputStream body, Wording wording) throws IOException {
    var sent = Sent.read(body);
    var languages = wording.words().stream().map(Wording.Word::language).toList();
    var own = sent.byLanguage("own", languages, WordingDesk.LONGEST);
    sent.only();
    return new SentWording(own);
  }

  /** Every language of the text: those that were left out bring the product's words back. */
  Map<String, Said> said(Wording seen) {
    Map<String, Said> said = new TreeMap<>();
    for (var word : seen.words()) {
      var text = own.getOrDefault(word.language(), "");
      said.put(word.language(), new Said(text, word.ours()));
    }
    return said;
  }
}
