package fi.perhepuu.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The readable part of an address, made of a name: lower case, ASCII, words joined by a hyphen.
 * Finnish and Swedish readers drop the dots when they type, so ä, å → a and ö → o.
 */
public final class Slug {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST = 60;

  private Slug() {}

  public static String of(String name) {
    var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    var lower = plain.toLowerCase(Locale.ROOT).replace("ø", "o").replace("æ", "a");
    var slug = trim(OTHER.matcher(lower).replaceAll("-"));
    return slug.length() <= LONGEST ? slug : trim(slug.substring(0, LONGEST));
  }

  private static String trim(String slug) {
    int from = slug.startsWith("-") ? 1 : 0;
    int to = slug.endsWith("-") && slug.length() > from ? slug.length() - 1 : slug.length();
    return slug.substring(from, to);
  }
}
