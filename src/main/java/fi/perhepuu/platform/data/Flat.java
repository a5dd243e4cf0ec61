package fi.perhepuu.platform.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A nested document as one map of paths, {@code hours.0.from → 09:00}, and back. Forms, tables and
 * comparisons speak of paths; documents are nested. A list of plain words is one value.
 */
public final class Flat {

  private Flat() {}

  public static Map<String, Object> of(Map<String, ?> document) {
    Map<String, Object> flat = new LinkedHashMap<>();
    document.forEach((key, value) -> flatten(key, value, flat));
    return flat;
  }

  private static void flatten(String path, Object value, Map<String, Object> flat) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, member) -> flatten(path + "." + key, member, flat));
    } else if (value instanceof List<?> items && items.stream().anyMatch(Map.class::isInstance)) {
      for (int i = 0; i < items.size(); i++) {
        flatten(path + "." + i, items.get(i), flat);
      }
    } else if (value != null) {
      flat.put(path, value);
    }
  }

  /** Numbers in paths become places in a list; what is left out closes up. */
  public static Map<String, Object> nested(Map<String, ?> flat) {
    Map<String, Object> root = new LinkedHashMap<>();
    flat.forEach((path, value) -> put(root, path, value));
    Map<String, Object> document = new LinkedHashMap<>();
    root.forEach((key, value) -> document.put(key, listed(value)));
    return document;
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> into, String path, Object value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      into.put(path, value);
      return;
    }
    var inner = into.computeIfAbsent(path.substring(0, dot), any -> new LinkedHashMap<>());
    if (inner instanceof Map<?, ?>) {
      put((Map<String, Object>) inner, path.substring(dot + 1), value);
    }
  }

  private static Object listed(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Map<String, Object> members = new LinkedHashMap<>();
    map.forEach((key, member) -> members.put(String.valueOf(key), listed(member)));
    return members.keySet().stream().allMatch(Flat::isPlace) ? inOrder(members) : members;
  }

  private static boolean isPlace(String key) {
    return !key.isEmpty() && key.length() < 6 && key.chars().allMatch(Character::isDigit);
  }

  private static List<Object> inOrder(Map<String, Object> members) {
    Map<Integer, Object> byPlace = new TreeMap<>();
    members.forEach((key, member) -> byPlace.put(Integer.valueOf(key), member));
    return new ArrayList<>(byPlace.values());
  }
}
