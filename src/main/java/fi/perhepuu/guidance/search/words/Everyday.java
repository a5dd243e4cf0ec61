package fi.perhepuu.guidance.search.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is typed, made comparable before anything is understood of it. */
public final class Everyday {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_SEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}]+");

  private Everyday() {}

  /** One spelling for all normal forms, without what cannot be seen; letters stay in place. */
  public static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** A question as it is searched for: one line, no letters that cannot be seen, not longer. */
  public static String question(String asked, int longest) {
    if (asked == null) {
      return "";
    }
    var cut = asked.length() > longest * 2 ? asked.substring(0, longest * 2) : asked;
    var seen = NOT_SEEN.matcher(Normalizer.normalize(cut, Normalizer.Form.NFKC)).replaceAll(" ");
    var line = seen.strip().replaceAll("\\s+", " ");
    int end = line.offsetByCodePoints(0, Math.min(longest, line.codePointCount(0, line.length())));
    return line.substring(0, end).strip();
  }

  /** A word in lower case without dots and rings. */
  static String plain(String word) {
    var bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT);
  }
}
