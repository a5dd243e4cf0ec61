package fi.perhepuu.platform.http;

import java.util.List;

/**
 * What browsers may do with an answer. Everything is sent with the strict policy; the few answers
 * that need another say so themselves.
 */
public enum PagePolicy {
  /** Nothing from another origin, nothing inline, no framing. */
  STRICT("script-src 'self'; " + PagePolicy.OWN + "frame-ancestors 'none'"),

  /** A page that shows other pages of ours in frames. */
  FRAMING("script-src 'self'; frame-src 'self'; " + PagePolicy.OWN + "frame-ancestors 'none'"),

  /** A page shown in a frame of ours, to be looked at: it sends nothing anywhere. */
  FRAMED(
      "script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " form-action 'none'; frame-ancestors 'self'"),

  /** A file somebody has brought: even opened by itself it can only be looked at. */
  PICTURE("style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'");

  public static final String HEADER = "Content-Security-Policy";

  private static final String OWN =
      "style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
          + " manifest-src 'self'; form-action 'self'; ";

  private final String text;

  PagePolicy(String directives) {
    text = "default-src 'none'; base-uri 'none'; " + directives;
  }

  /** A page other sites may show in a frame of theirs: these, or none. */
  public static String framedBy(List<String> origins) {
    var ancestors = origins.isEmpty() ? "'none'" : String.join(" ", origins);
    return "default-src 'none'; base-uri 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
        + " form-action 'none'; frame-ancestors "
        + ancestors;
  }

  public String text() {
    return text;
  }
}
