package fi.perhepuu.tenancy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The host of a request, as the directory writes it: lower case, without port. */
final class HostName {

  private static final Pattern VALID =
      Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*");
  private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
  private static final int LONGEST = 253;

  private HostName() {}

  static boolean isValid(String host) {
    return host.length() <= LONGEST && VALID.matcher(host).matches();
  }

  /** Empty for what is not one plain host name: an address, a trailing dot, nothing at all. */
  static Optional<String> ofHeader(String header) {
    if (header == null) {
      return Optional.empty();
    }
    var host = PORT.matcher(header).replaceFirst("").toLowerCase(Locale.ROOT);
    return Optional.of(host).filter(HostName::isValid);
  }
}
