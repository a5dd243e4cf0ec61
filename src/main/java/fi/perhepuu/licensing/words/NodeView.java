package fi.perhepuu.licensing.words;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A node of the model beside what the tenant says of it.
 *
 * @param locked it reaches every site as it is
 * @param mayHide whether the tenant may leave it out
 */
public record NodeView(
    String chapter,
    String code,
    LocalizedText name,
    boolean locked,
    boolean mayHide,
    boolean hidden,
    List<TextView> texts) {

  /** A text in the languages of the site. */
  public record TextView(String field, List<WordView> words) {

    private static final Set<String> LINES = Set.of("name", "leaf", "title", "label", "short");
    private static final int LINES_OF_TEXT = 3;
    private static final int LINES_OF_BODY = 14;

    /** The end of the key of its name: {@code steps.title}. */
    public String label() {
      return field.replaceAll("\\.\\d+", "");
    }

    /** Which of several it is, from 1, or nothing. */
    public String number() {
      var place = field.replaceAll("\\D+", "");
      return place.isEmpty() ? "" : String.valueOf(Integer.parseInt(place) + 1);
    }

    /** How many lines its input shows. */
    public int rows() {
      if (field.equals("body")) {
        return LINES_OF_BODY;
      }
      return LINES.contains(field.replaceAll(".*\\.", "")) ? 1 : LINES_OF_TEXT;
    }
  }

  public long ownWords() {
    return words().filter(word -> word.own() != null).count();
  }

  public long movedOn() {
    return words().filter(WordView::movedOn).count();
  }

  /** Whether the tenant has hidden it or says any of it in its own words. */
  public boolean isChanged() {
    return hidden || ownWords() > 0;
  }

  /** Whether some words stand in its code, its name or its texts. */
  public boolean says(String words) {
    var wanted = words.strip().toLowerCase(Locale.ROOT);
    return code.contains(wanted)
        || name.byLanguage().values().stream().anyMatch(it -> holds(it, wanted))
        || words().anyMatch(it -> holds(it.model(), wanted) || holds(it.ours(), wanted));
  }

  private static boolean holds(String text, String wanted) {
    return text.toLowerCase(Locale.ROOT).contains(wanted);
  }

  public Stream<WordView> words() {
    return texts.stream().flatMap(text -> text.words().stream());
  }
}
