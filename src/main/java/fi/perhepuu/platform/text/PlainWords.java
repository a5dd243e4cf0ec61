package fi.perhepuu.platform.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words that can be compared: lower case, no dots or rings, letters and digits. All
 * that families write and ask goes through it, so it reads each letter once.
 */
public final class PlainWords {

  private static final int NUMBERS = 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private PlainWords() {}

  public static List<String> of(String text) {
    var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    List<String> words = new ArrayList<>();
    var word = new StringBuilder();
    for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
      int letter = plain.codePointAt(at);
      if (Character.isLetterOrDigit(letter) || isOne(letter, NUMBERS)) {
        word.appendCodePoint(letter);
      } else if (!isOne(letter, MARKS)) {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  private static boolean isOne(int letter, int types) {
    return (types >> Character.getType(letter) & 1) != 0;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
