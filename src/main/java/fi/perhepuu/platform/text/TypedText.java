package fi.perhepuu.platform.text;

/** Text as somebody has typed or sent it. */
public final class TypedText {

  private TypedText() {}

  /** Line ends as one character; no characters that draw nothing and cannot be stored. */
  public static String clean(String text) {
    return text == null
        ? ""
        : text.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]|\\uFFFE|\\uFFFF", "").strip();
  }
}
