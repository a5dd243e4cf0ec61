package fi.perhepuu.licensing.console;

import fi.perhepuu.licensing.own.OwnWordsDesk.Said;
import fi.perhepuu.platform.text.TypedText;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Own words as a form sent them: each text as {@code w:…}, and as {@code s:…} what was seen. */
record SentWords(MultivaluedMap<String, String> form) {

  private static final String TEXT = "w:";
  private static final String SEEN = "s:";

  String action() {
    return first("do");
  }

  /** The texts by input, for a page that shows them again. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    said().forEach((input, said) -> texts.put(input, said.text()));
    return texts;
  }

  Map<String, Said> said() {
    Map<String, Said> said = new LinkedHashMap<>();
    for (var name : form.keySet()) {
      if (name.startsWith(TEXT)) {
        var input = name.substring(TEXT.length());
        said.put(input, new Said(TypedText.clean(first(name)), first(SEEN + input)));
      }
    }
    return said;
  }

  private String first(String name) {
    var value = form.getFirst(name);
    return value == null ? "" : value;
  }
}
