package fi.perhepuu.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A running text that tells whom to call. Cut into pieces, its numbers can be links: whoever needs
 * one now must not have to type it.
 */
public record PhoneText(String text) {

  /** 112, national short numbers like 116 117, and numbers with an area or service code. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d-])(?:112|116 \\d{3}|0\\d{1,3}(?: \\d{2,4}){1,3})(?![\\d-])");

  private static final String DEMO_PREFIX = "000";

  /**
   * A part of the text.
   *
   * @param tel the number to dial when the part is one that can be dialled, else null
   */
  public record Piece(String text, String tel) {}

  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    var numbers = NUMBER.matcher(text);
    int from = 0;
    while (numbers.find()) {
      pieces.add(new Piece(text.substring(from, numbers.start()), null));
      pieces.add(new Piece(numbers.group(), tel(numbers.group())));
      from = numbers.end();
    }
    pieces.add(new Piece(text.substring(from), null));
    return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
  }

  private static String tel(String number) {
    return number.startsWith(DEMO_PREFIX) ? null : number.replace(" ", "");
  }
}
