package fi.perhepuu.testing;

import java.net.HttpCookie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cookies of one browser and one host. */
final class Cookies {

  private final Map<String, String> held = new TreeMap<>();

  void keep(List<String> headers) {
    for (var header : headers) {
      for (var cookie : HttpCookie.parse(header)) {
        if (cookie.getValue().isEmpty() || cookie.getMaxAge() == 0) {
          held.remove(cookie.getName());
        } else {
          held.put(cookie.getName(), cookie.getValue());
        }
      }
    }
  }

  void put(String name, String value) {
    held.put(name, value);
  }

  String value(String name) {
    return held.getOrDefault(name, "");
  }

  Optional<String> header() {
    return held.isEmpty()
        ? Optional.empty()
        : Optional.of(
            held.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ")));
  }
}
