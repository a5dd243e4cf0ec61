package fi.perhepuu.catalog.menu;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The order of an index in a language. In Finnish and Swedish å, ä and ö are letters of their own
 * and come last; in English they are a and o with marks.
 */
final class Alphabet {

  /** The heading of what begins with no letter. */
  static final String OTHERS = "#";

  private static final Set<String> NORDIC = Set.of("fi", "sv");
  private static final String NORDIC_LETTERS = "ÅÄÖ";

  private final Locale locale;
  private final boolean nordic;
  private final Collator collator;

  Alphabet(String language) {
    locale = Locale.forLanguageTag(language);
    nordic = NORDIC.contains(language);
    collator = Collator.getInstance(locale);
  }

  /** By letter first, so that a heading never comes twice, then as the language sorts words. */
  Comparator<String> order() {
    Comparator<String> byLetter = Comparator.comparing(word -> rank(letter(word)));
    return byLetter.thenComparing(this::compareWords).thenComparing(Comparator.naturalOrder());
  }

  // Word by word, as printed catalogs do: "Lasten puheterapia" stands before "Lastenneuvola".
  private int compareWords(String one, String other) {
    return Arrays.compare(words(one), words(other), collator::compare);
  }

  private static String[] words(String text) {
    return text.split("[\\s–-]+");
  }

  List<String> letters() {
    List<String> letters = new ArrayList<>();
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      letters.add(String.valueOf(letter));
    }
    if (nordic) {
      NORDIC_LETTERS.chars().forEach(letter -> letters.add(Character.toString(letter)));
    }
    return letters;
  }

  /** The heading a word stands under; what begins with no letter comes last. */
  String letter(String word) {
    return word.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character::toString)
        .findFirst()
        .map(this::base)
        .filter(letters()::contains)
        .orElse(OTHERS);
  }

  private String base(String letter) {
    var upper = letter.toUpperCase(locale);
    return nordic && NORDIC_LETTERS.contains(upper)
        ? upper
        : Normalizer.normalize(upper, Normalizer.Form.NFD).substring(0, 1);
  }

  private int rank(String letter) {
    int at = letters().indexOf(letter);
    return at < 0 ? letters().size() : at;
  }
}
