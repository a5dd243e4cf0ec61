package fi.perhepuu.platform.html;

import io.nayuki.qrcodegen.QrCode;

/**
 * A text as a picture telephones read: one path of squares, drawn by the page itself.
 *
 * @param size of the picture with its quiet edge, in squares
 */
public record QrPicture(String path, int size) {

  private static final int EDGE = 4;

  public static QrPicture of(String text) {
    var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + EDGE).append(',').append(y + EDGE).append("h1v1h-1z");
        }
      }
    }
    return new QrPicture(path.toString(), code.size + 2 * EDGE);
  }
}
