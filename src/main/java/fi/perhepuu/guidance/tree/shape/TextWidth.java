package fi.perhepuu.guidance.tree.shape;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Estimates how wide a text is without a font at hand: a factor of the font size for each
 * character. The factors are a little generous for all of the product's typefaces.
 */
public final class TextWidth {

  private static final String THIN = "iljıí.,:;'|!";
  private static final String SLIM = "ftr- ()";
  private static final String WIDE = "mwMWжмфшщыюЖМФШЩЫЮ";

  private TextWidth() {}

  public static double of(String text, double fontSize) {
    return text.codePoints().mapToDouble(TextWidth::factor).sum() * fontSize;
  }

  /** The longest beginning of the text that fits with an ellipsis, whole words if that is near. */
  public static String cut(String text, double fontSize, double room) {
    int[] characters = text.codePoints().toArray();
    int length = characters.length;
    while (length > 1 && of(beginning(characters, length) + "…", fontSize) > room) {
      length--;
    }
    String kept = beginning(characters, length);
    int space = kept.lastIndexOf(' ');
    return (space > kept.length() * .7 ? kept.substring(0, space) : kept).strip() + "…";
  }

  private static String beginning(int[] characters, int length) {
    return IntStream.of(characters)
        .limit(length)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static double factor(int c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    if (THIN.indexOf(c) >= 0) {
      return .30;
    }
    if (SLIM.indexOf(c) >= 0) {
      return .38;
    }
    if (WIDE.indexOf(c) >= 0) {
      return .86;
    }
    if (Character.isIdeographic(c)) {
      return 1;
    }
    return Character.isUpperCase(c) ? .68 : .56;
  }
}
