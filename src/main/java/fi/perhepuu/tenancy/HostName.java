package fi.perhepuu.tenancy;

import java.util.Locale;
import java.util.Optional;

/**
 * The host of a request, as the directory writes it: lower case, without port. Read by hand and not
 * with patterns, because every request pays for it.
 */
public final class HostName {

  private static final int LONGEST = 253;
  private static final int PORT_DIGITS = 5;

  private HostName() {}

  /** Labels of letters, digits and inner hyphens, with single dots between them. */
  public static boolean isValid(String host) {
    char before = '.';
    for (int i = 0; i < host.length(); i++) {
      char now = host.charAt(i);
      boolean fits =
          switch (now) {
            case '.' -> isLetterOrDigit(before);
            case '-' -> before != '.';
            default -> isLetterOrDigit(now);
          };
      if (!fits) {
        return false;
      }
      before = now;
    }
    return host.length() <= LONGEST && isLetterOrDigit(before);
  }

  /** Empty for what is not one plain host name: an address, a trailing dot, nothing at all. */
  static Optional<String> ofHeader(String header) {
    if (header == null) {
      return Optional.empty();
    }
    var host = withoutPort(header).toLowerCase(Locale.ROOT);
    return isValid(host) ? Optional.of(host) : Optional.empty();
  }

  private static String withoutPort(String header) {
    int colon = header.lastIndexOf(':');
    int digits = header.length() - colon - 1;
    if (colon < 0 || digits < 1 || digits > PORT_DIGITS) {
      return header;
    }
    for (int i = colon + 1; i < header.length(); i++) {
      if (header.charAt(i) < '0' || header.charAt(i) > '9') {
        return header;
      }
    }
    return header.substring(0, colon);
  }

  private static boolean isLetterOrDigit(char it) {
    return it >= 'a' && it <= 'z' || it >= '0' && it <= '9';
  }
}
