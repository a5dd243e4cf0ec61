package fi.perhepuu.guidance.search;

import fi.perhepuu.guidance.search.index.Hit;
import fi.perhepuu.guidance.search.index.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers hits: a type and its services are one answer, which stands where the best of them is. */
final class Finding {

  private static final int MOST = 60;

  private Finding() {}

  static List<Found> of(List<Hit> hits) {
    Map<String, Found> found = new LinkedHashMap<>();
    for (var hit : hits) {
      var kind = kind(hit);
      var code = hit.of().isEmpty() ? hit.code() : hit.of();
      var answer =
          found.computeIfAbsent(
              kind.id(code), any -> new Found(kind, code, new ArrayList<>(), hit.score()));
      if (hit.kind() == Kind.SERVICE || hit.kind() == Kind.BUTTON) {
        answer.own().add(hit.code());
      }
    }
    return found.values().stream().limit(MOST).toList();
  }

  private static Kind kind(Hit hit) {
    return switch (hit.kind()) {
      case SERVICE -> Kind.TYPE;
      case BUTTON -> hit.of().isEmpty() ? Kind.BUTTON : Kind.TEMPLATE;
      default -> hit.kind();
    };
  }
}
