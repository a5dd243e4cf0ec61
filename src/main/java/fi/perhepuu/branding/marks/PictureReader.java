package fi.perhepuu.branding.marks;

import java.nio.charset.StandardCharsets;

/**
 * Makes a mark of whatever somebody has sent. What a file is called and says of itself counts for
 * nothing: its first bytes tell what it is.
 */
public final class PictureReader {

  /** No mark needs more. */
  public static final int MOST_BYTES = 500_000;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final int BEGINNING = 1_000;

  private PictureReader() {}

  public static Picture read(byte[] file) throws RefusedPicture {
    if (file.length > MOST_BYTES) {
      throw new RefusedPicture("picture-bytes", "more than " + MOST_BYTES + " bytes");
    }
    if (beginsWith(file, PNG) || beginsWith(file, JPEG)) {
      return Picture.of(Picture.PNG, PixelPicture.redraw(file));
    }
    if (looksLikeSvg(file)) {
      return Picture.svg(SvgPicture.clean(new String(file, StandardCharsets.UTF_8)));
    }
    throw new RefusedPicture("picture-type", "neither SVG nor PNG nor JPEG");
  }

  private static boolean beginsWith(byte[] file, byte[] signature) {
    if (file.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if (file[i] != signature[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean looksLikeSvg(byte[] file) {
    int length = Math.min(file.length, BEGINNING);
    var beginning = new String(file, 0, length, StandardCharsets.UTF_8);
    var text = beginning.startsWith("\uFEFF") ? beginning.substring(1) : beginning;
    return text.stripLeading().startsWith("<");
  }
}
