package fi.perhepuu.branding.marks;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture of pixels, drawn anew: whatever was hidden in the file stays behind. Its header is
 * asked for the size before anything is decoded, so that a small file cannot fill the memory.
 */
final class PixelPicture {

  private static final int MOST_PIXELS = 2_000;

  /** A mark is shown some fifty pixels high; this is enough for the sharpest screen. */
  private static final int LONGEST_SIDE = 512;

  private PixelPicture() {}

  static byte[] redraw(byte[] file) throws RefusedPicture {
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      return png(smaller(decode(stream)));
    } catch (IOException | RuntimeException broken) {
      // The decoders of the platform answer a spoilt file with all kinds of exceptions.
      throw new RefusedPicture("picture-broken", String.valueOf(broken.getMessage()));
    }
  }

  private static BufferedImage decode(ImageInputStream stream) throws IOException, RefusedPicture {
    var readers = ImageIO.getImageReaders(stream);
    if (!readers.hasNext()) {
      throw new RefusedPicture("picture-broken", "no picture");
    }
    var reader = readers.next();
    try {
      reader.setInput(stream, true, true);
      requireSmall(reader);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static void requireSmall(ImageReader reader) throws IOException, RefusedPicture {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if (width > MOST_PIXELS || height > MOST_PIXELS) {
      throw new RefusedPicture("picture-size", width + " × " + height + " pixels");
    }
  }

  private static BufferedImage smaller(BufferedImage full) {
    int longest = Math.max(full.getWidth(), full.getHeight());
    double scale = Math.min(1, (double) LONGEST_SIDE / longest);
    int width = Math.max(1, (int) Math.round(full.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(full.getHeight() * scale));
    var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = drawn.createGraphics();
    var source =
        scale < 1 ? full.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING) : full;
    pen.drawImage(source, 0, 0, null);
    pen.dispose();
    return drawn;
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }
}
