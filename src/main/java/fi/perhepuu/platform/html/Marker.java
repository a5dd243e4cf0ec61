package fi.perhepuu.platform.html;

import java.util.List;

/** Says which words of a text a reader has looked for. */
public interface Marker {

  /** A piece of a text. */
  record Piece(String text, boolean found) {}

  /** The whole text in pieces. */
  List<Piece> pieces(String text);
}
