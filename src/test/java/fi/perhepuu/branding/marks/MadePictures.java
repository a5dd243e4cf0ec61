package fi.perhepuu.branding.marks;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Good files, and files as somebody who means harm would send them. */
public final class MadePictures {

  private MadePictures() {}

  public static byte[] png(int width, int height) {
    return pixels("png", width, height, BufferedImage.TYPE_INT_ARGB);
  }

  public static byte[] jpeg(int width, int height) {
    return pixels("jpeg", width, height, BufferedImage.TYPE_INT_RGB);
  }

  private static byte[] pixels(String format, int width, int height, int type) {
    var picture = new BufferedImage(width, height, type);
    var pen = picture.createGraphics();
    pen.setColor(new Color(0x1d6b52));
    pen.fillOval(0, 0, width, height);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** A well-formed PNG of that size whose pixels are all the same, squeezed as far as it goes. */
  public static byte[] bomb(int width, int height) {
    var png = new ByteArrayOutputStream();
    png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    chunk(png, "IHDR", header(width, height));
    chunk(png, "IDAT", squeezed((long) height * (width / 8 + 1)));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static byte[] header(int width, int height) {
    var header = new ByteArrayOutputStream();
    header.writeBytes(number(width));
    header.writeBytes(number(height));
    header.writeBytes(new byte[] {1, 0, 0, 0, 0});
    return header.toByteArray();
  }

  private static byte[] squeezed(long zeros) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    var bytes = new ByteArrayOutputStream();
    var buffer = new byte[8_192];
    var empty = new byte[1_000_000];
    for (long left = zeros; left > 0; left -= empty.length) {
      deflater.setInput(empty, 0, (int) Math.min(left, empty.length));
      while (!deflater.needsInput()) {
        bytes.write(buffer, 0, deflater.deflate(buffer));
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      bytes.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return bytes.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String name, byte[] body) {
    var type = name.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(type);
    sum.update(body);
    png.writeBytes(number(body.length));
    png.writeBytes(type);
    png.writeBytes(body);
    png.writeBytes(number((int) sum.getValue()));
  }

  private static byte[] number(int value) {
    return new byte[] {
      (byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value
    };
  }

  public static byte[] zip() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("logo.png"));
      zip.write(new byte[100_000]);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** A drawing that holds something besides a circle. */
  public static byte[] svg(String inside) {
    return svgAs("", inside);
  }

  public static byte[] svgAs(String before, String inside) {
    var svg =
        before
            + "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 46 46\">"
            + inside
            + "<circle cx=\"23\" cy=\"23\" r=\"20\" fill=\"#1d6b52\"/></svg>";
    return svg.getBytes(StandardCharsets.UTF_8);
  }
}
