package fi.perhepuu.knowledge.national;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a family in danger must read first. The text is the model's and reaches every tenant.
 *
 * @param numbers the numbers in the text that can be called
 */
public record CrisisNotice(LocalizedText text, List<String> numbers) {

  /**
   * A piece of the text.
   *
   * @param tel the number to call when the piece is one, else null
   */
  public record Piece(String text, String tel) {}

  /** The text cut so that its telephone numbers can be links. */
  public List<Piece> pieces(String spoken) {
    List<Piece> pieces = new ArrayList<>();
    var matcher = pattern().matcher(spoken);
    int from = 0;
    while (matcher.find()) {
      pieces.add(new Piece(spoken.substring(from, matcher.start()), null));
      pieces.add(new Piece(matcher.group(), matcher.group().replace(" ", "")));
      from = matcher.end();
    }
    pieces.add(new Piece(spoken.substring(from), null));
    return pieces;
  }

  private Pattern pattern() {
    return Pattern.compile(
        numbers.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")));
  }
}
