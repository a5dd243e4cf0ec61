package fi.perhepuu.guidance.saved;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the address of a list: the ends of addresses of services, codes of articles. */
record Codes(List<String> codes) {

  private static final int MOST = 20;
  private static final int LONGEST = 3_000;
  private static final String CODE = "[a-z0-9-]{1,120}";

  /** Those that can be codes at all, each once, and no more than a page holds. */
  static Codes of(String given) {
    var cut = given == null ? "" : given.substring(0, Math.min(given.length(), LONGEST));
    return new Codes(
        Arrays.stream(cut.split(","))
            .filter(it -> it.matches(CODE))
            .distinct()
            .limit(MOST)
            .toList());
  }

  boolean isFull() {
    return codes.size() >= MOST;
  }

  Codes with(String code) {
    return of(Stream.concat(codes.stream(), Stream.of(code)).collect(Collectors.joining(",")));
  }

  Codes without(String code) {
    List<String> others = new ArrayList<>(codes);
    others.remove(code);
    return new Codes(others);
  }

  String text() {
    return String.join(",", codes);
  }
}
