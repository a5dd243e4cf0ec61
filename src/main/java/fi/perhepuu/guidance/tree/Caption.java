package fi.perhepuu.guidance.tree;

import fi.perhepuu.guidance.tree.shape.SvgText;
import fi.perhepuu.guidance.tree.shape.TextWidth;

/**
 * The words on a limb or a leaf: as shown, cut if they do not fit, and as a screen reader says
 * them.
 */
record Caption(String shown, String spoken) {

  static Caption fitted(String text, double fontSize, double room) {
    boolean fits = TextWidth.of(text, fontSize) <= room;
    return new Caption(fits ? text : TextWidth.cut(text, fontSize, room), text);
  }

  String text() {
    return SvgText.escape(shown);
  }

  /** Needed only where the visible words are not the whole name. */
  String ariaLabel() {
    return shown.equals(spoken) ? "" : " aria-label=\"" + SvgText.escape(spoken) + "\"";
  }
}
