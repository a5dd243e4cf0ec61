package fi.perhepuu.guidance.search.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.CharArrayMap;

/**
 * Words that lead to the same help, by concept and language: what a family says and what a service
 * is called. Read with the content and with the questions, so that both speak of concepts.
 */
public final class Thesaurus {

  private static final int LONGEST_BEGINNING = 24;

  private final Map<String, Map<String, List<Entry>>> byLanguage = new HashMap<>();
  private final Map<String, CharArrayMap<List<Entry>>> quick = new HashMap<>();
  private final Map<String, Tongue> tongues;

  /**
   * A concept in a text.
   *
   * @param from the first of the words that say it
   * @param to the one after the last
   */
  public record Concept(String code, int from, int to) {

    public boolean isPhrase() {
      return to - from > 1;
    }
  }

  private record Form(String text, boolean beginning, Set<String> stems) {

    boolean fits(Tongue.Word word) {
      return beginning
          ? word.plain().startsWith(text)
          : word.plain().equals(text) || word.stems().stream().anyMatch(stems::contains);
    }
  }

  private record Entry(String concept, List<Form> forms) {

    /** Where the entry ends when it begins at a word; nowhere is -1. */
    int end(List<Tongue.Word> words, int from) {
      int at = from;
      for (int i = 0; i < forms.size(); i++) {
        int found = next(words, at, i == 0 ? 0 : 1, forms.get(i));
        if (found < 0) {
          return -1;
        }
        at = found + 1;
      }
      return at;
    }

    private static int next(List<Tongue.Word> words, int from, int between, Form form) {
      for (int at = from; at <= from + between && at < words.size(); at++) {
        if (form.fits(words.get(at))) {
          return at;
        }
      }
      return -1;
    }
  }

  public Thesaurus(Map<String, Tongue> tongues) {
    this.tongues = tongues;
    String concept = null;
    for (var line : WordList.lines("thesaurus.txt")) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        concept = line.isEmpty() ? concept : line;
      } else {
        read(concept, line.substring(0, colon), line.substring(colon + 2));
      }
    }
    byLanguage.forEach((language, said) -> quick.put(language, new CharArrayMap<>(said, false)));
  }

  private void read(String concept, String language, String list) {
    var entries = byLanguage.computeIfAbsent(language, any -> new TreeMap<>());
    for (var said : list.split(",")) {
      var forms =
          Arrays.stream(said.strip().split("[\\s-]+"))
              .filter(it -> !it.isEmpty() && !it.equals("*"))
              .map(it -> form(it, language))
              .toList();
      var first = forms.get(0);
      var entry = new Entry(concept, forms);
      entries.computeIfAbsent(first.text(), any -> new ArrayList<>()).add(entry);
      first.stems().forEach(it -> entries.computeIfAbsent(it, any -> new ArrayList<>()).add(entry));
    }
  }

  private Form form(String written, String language) {
    var beginning = written.endsWith("*");
    var text = beginning ? written.substring(0, written.length() - 1) : written;
    Set<String> stems = Set.of();
    if (!beginning) {
      var words = tongues.get(language).words(text);
      stems = words.size() == 1 ? words.get(0).stems() : Set.of();
    }
    return new Form(Everyday.plain(text), beginning, stems);
  }

  /** The single words of a language that are known whole. */
  public List<Tongue.Word> words(String language) {
    return byLanguage.getOrDefault(language, Map.of()).values().stream()
        .flatMap(List::stream)
        .filter(entry -> entry.forms().size() == 1 && !entry.forms().get(0).beginning())
        .map(entry -> entry.forms().get(0))
        .distinct()
        .map(form -> new Tongue.Word(new Tongue.Form(form.text(), form.stems()), 0, 0))
        .toList();
  }

  /** The concepts a text speaks of, in one language. */
  public List<Concept> concepts(String language, List<Tongue.Word> words) {
    var entries = quick.getOrDefault(language, CharArrayMap.emptyMap());
    List<Concept> concepts = new ArrayList<>(0);
    for (int at = 0; at < words.size(); at++) {
      for (var entry : beginning(entries, words.get(at))) {
        int end = entry.end(words, at);
        var concept = new Concept(entry.concept(), at, end);
        if (end > 0 && !concepts.contains(concept)) {
          concepts.add(concept);
        }
      }
    }
    return concepts;
  }

  // Looked up by their letters where they stand: most beginnings of most words lead nowhere.
  private static List<Entry> beginning(CharArrayMap<List<Entry>> entries, Tongue.Word word) {
    List<Entry> found = new ArrayList<>(0);
    var letters = word.plain().toCharArray();
    for (int length = 1; length <= Math.min(letters.length, LONGEST_BEGINNING); length++) {
      addTo(found, entries.get(letters, 0, length));
    }
    for (var stem : word.stems()) {
      addTo(found, entries.get(stem));
    }
    return found;
  }

  private static void addTo(List<Entry> found, List<Entry> more) {
    if (more != null) {
      found.addAll(more);
    }
  }
}
