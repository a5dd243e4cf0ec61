package fi.perhepuu.guidance.search.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** How the words of the content are spelled: the nearest to one that is not among them. */
public final class Spelling {

  private static final int SHORTEST = 5;
  private static final int TWO_EDITS_FROM = 8;
  private static final int LONGEST = 40;

  private final Map<String, String> spelled = new HashMap<>();

  void learn(Tongue.Word word, String as) {
    if (word.plain().length() >= SHORTEST) {
      spelled.putIfAbsent(word.plain(), as.toLowerCase(Locale.ROOT));
    }
  }

  /** Null when none is near. */
  public String nearest(String plain) {
    if (plain.length() < SHORTEST || plain.length() > LONGEST) {
      return null;
    }
    var edits = new LevenshteinAutomata(plain, true);
    for (int most = 1; most <= (plain.length() >= TWO_EDITS_FROM ? 2 : 1); most++) {
      var near = new CharacterRunAutomaton(edits.toAutomaton(most));
      for (var word : spelled.entrySet()) {
        if (Math.abs(word.getKey().length() - plain.length()) <= most && near.run(word.getKey())) {
          return word.getValue();
        }
      }
    }
    return null;
  }
}
