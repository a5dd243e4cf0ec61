package fi.perhepuu.guidance.search.counts;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words under which a question is counted. What may tell of one family, a number, an address, a
 * whole story, is counted without its words.
 */
final class CountedWords {

  /** Everything that is counted without words. */
  static final String OTHER = "";

  static final int LONGEST = 60;

  private static final Pattern TELLING = Pattern.compile("\\d|@|\\p{N}|://|www\\.");
  private static final Pattern AROUND = Pattern.compile("^[\\p{P}\\p{S}\\s]+|[\\p{P}\\p{S}\\s]+$");

  private CountedWords() {}

  static String of(String question) {
    var words = AROUND.matcher(question.toLowerCase(Locale.ROOT)).replaceAll("");
    boolean tells = words.length() > LONGEST || TELLING.matcher(words).find();
    return tells ? OTHER : words;
  }
}
