package fi.perhepuu.branding.marks;

import fi.perhepuu.platform.crypto.Digests;
import java.nio.charset.StandardCharsets;

/**
 * A mark as browsers get it.
 *
 * @param digest of the bytes, which names it for ever
 */
public record Picture(String digest, String type, byte[] body) {

  public static final String SVG = "image/svg+xml";
  public static final String PNG = "image/png";

  /** What the site shows while a tenant has no mark: nothing. */
  public static final Picture NONE =
      svg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"></svg>");

  public static Picture svg(String text) {
    return of(SVG, text.getBytes(StandardCharsets.UTF_8));
  }

  static Picture of(String type, byte[] body) {
    return new Picture(Digests.sha256(body), type, body);
  }

  /** The name it is served under: digest and ending. */
  public String name() {
    return digest + (type.equals(SVG) ? ".svg" : ".png");
  }

  public String address() {
    return "/b/" + name();
  }
}
