package fi.perhepuu.branding.words;

import java.util.List;
import java.util.regex.Pattern;

/** One of the product's texts in the languages of the site, and what the tenant says instead. */
public record Wording(String key, List<Word> words) {

  private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

  /**
   * A text in one language.
   *
   * @param product the product's own words
   * @param ours the tenant's; empty when it says what the product says
   */
  public record Word(String language, String product, String ours) {

    /** The marks facts go into. */
    public List<String> places() {
      return places(product);
    }

    static List<String> places(String text) {
      return PLACE.matcher(text).results().map(found -> found.group()).sorted().toList();
    }
  }

  public boolean isOwn() {
    return words.stream().anyMatch(word -> !word.ours().isEmpty());
  }
}
