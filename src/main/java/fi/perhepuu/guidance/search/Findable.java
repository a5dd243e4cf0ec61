package fi.perhepuu.guidance.search;

import java.util.List;

/** A thing that can be found, with the words it can be found by in one language. */
record Findable<T>(T thing, List<Field> fields) {

  @SafeVarargs
  static <T> Findable<T> of(T thing, Field... fields) {
    return new Findable<>(thing, List.of(fields));
  }

  double match(String asked) {
    return fields.stream().mapToDouble(field -> field.match(asked)).max().orElse(0);
  }
}
