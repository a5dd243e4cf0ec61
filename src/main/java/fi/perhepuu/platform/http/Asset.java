package fi.perhepuu.platform.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** One file the browser fetches: its bytes, compressed where that helps, and their digest. */
public final class Asset {

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "txt", "text/plain;charset=utf-8");

  private final String type;
  private final byte[] body;
  private final byte[] gzip;
  private final String digest;

  public Asset(String name, byte[] body) {
    this.type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    this.body = body;
    this.gzip = name.endsWith(".woff2") || name.endsWith(".png") ? null : compress(body);
    this.digest = digest(body);
  }

  public String type() {
    return type;
  }

  public byte[] body() {
    return body;
  }

  /** Null when compressing would not help. */
  public byte[] gzip() {
    return gzip;
  }

  public String digest() {
    return digest;
  }

  private static byte[] compress(byte[] body) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static String digest(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
