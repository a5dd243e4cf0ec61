package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.platform.text.TypedText;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was sent with an action, by a form or by a program. */
public record Sent(Map<String, List<String>> values) {

  public static final Sent NOTHING = new Sent(Map.of());

  private static final int MOST = 20;

  public static Sent of(MultivaluedMap<String, String> form) {
    return new Sent(new LinkedHashMap<>(form));
  }

  /** Only words and lists of words are taken. */
  public static Sent of(Map<String, Object> json) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    json.forEach(
        (name, value) -> {
          if (value instanceof List<?> many) {
            values.put(name, many.stream().map(String::valueOf).toList());
          } else if (value != null) {
            values.put(name, List.of(String.valueOf(value)));
          }
        });
    return new Sent(values);
  }

  /** Without what no text should have in it. */
  public String text(String name) {
    return TypedText.clean(word(name));
  }

  public String word(String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  public List<String> words(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .filter(it -> !it.isEmpty())
        .distinct()
        .limit(MOST)
        .toList();
  }

  public Optional<UUID> id(String name) {
    try {
      return Optional.of(UUID.fromString(word(name)));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** The same with a text written over. */
  public Sent with(String name, String text) {
    Map<String, List<String>> other = new LinkedHashMap<>(values);
    other.put(name, List.of(text));
    return new Sent(other);
  }
}
