package fi.perhepuu.licensing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Where a text stands in a node: {@code name}, {@code steps.0.title}. To put another text there
 * copies what lies on the way and shares all the rest.
 */
public final class TextPath {

  private TextPath() {}

  /** Tells of every text by language in the content, in its order. */
  public static void eachText(
      Map<String, Object> content, List<String> languages, BiConsumer<String, Map<?, ?>> visitor) {
    content.forEach((key, value) -> walk(key, value, Set.copyOf(languages), visitor));
  }

  private static void walk(
      String path, Object value, Set<String> languages, BiConsumer<String, Map<?, ?>> visitor) {
    if (value instanceof Map<?, ?> map) {
      if (isText(map, languages)) {
        visitor.accept(path, map);
      } else {
        map.forEach((key, member) -> walk(path + "." + key, member, languages, visitor));
      }
    } else if (value instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        walk(path + "." + i, items.get(i), languages, visitor);
      }
    }
  }

  private static boolean isText(Map<?, ?> map, Set<String> languages) {
    return !map.isEmpty()
        && languages.containsAll(map.keySet())
        && map.values().stream().allMatch(String.class::isInstance);
  }

  /** The content with another value at a path; unchanged when the path leads nowhere. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> with(Map<String, Object> content, String path, Object value) {
    return (Map<String, Object>) put(content, List.of(path.split("\\.")), value);
  }

  private static Object put(Object into, List<String> path, Object value) {
    if (path.isEmpty()) {
      return value;
    }
    var rest = path.subList(1, path.size());
    if (into instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, member) -> copy.put(String.valueOf(key), member));
      copy.put(path.get(0), put(copy.get(path.get(0)), rest, value));
      return copy;
    }
    if (into instanceof List<?> items && place(path.get(0)) < items.size()) {
      List<Object> copy = new ArrayList<>(items);
      copy.set(place(path.get(0)), put(items.get(place(path.get(0))), rest, value));
      return copy;
    }
    return into;
  }

  private static int place(String step) {
    return step.matches("\\d{1,4}") ? Integer.parseInt(step) : Integer.MAX_VALUE;
  }
}
