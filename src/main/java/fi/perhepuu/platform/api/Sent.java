package fi.perhepuu.platform.api;

import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.text.TypedText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A body that must have one shape and no other. What is asked for is taken; a value of another
 * shape, or a key nobody has asked for, is a fault, and one fault refuses the whole.
 */
public final class Sent {

  private final Map<String, Object> body;
  private final Set<String> asked = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();

  Sent(Map<String, Object> body) {
    this.body = body;
  }

  public static Sent read(InputStream body) throws IOException {
    return new Sent(JsonBody.read(body));
  }

  public String text(String key, int longest) {
    return text(key, take(key), longest);
  }

  /** Empty when it was not sent. */
  public String optionalText(String key, int longest) {
    asked.add(key);
    return body.get(key) == null ? "" : text(key, longest);
  }

  public boolean flag(String key) {
    if (take(key) instanceof Boolean flag) {
      return flag;
    }
    return wrong(key, "wrong-type", "must be a boolean", false);
  }

  public List<String> texts(String key, int longest) {
    if (take(key) instanceof List<?> list) {
      return list.stream().map(one -> text(key, one, longest)).toList();
    }
    return wrong(key, "wrong-type", "must be a list", List.of());
  }

  /** A text in languages; one that is null is empty. */
  public Map<String, String> byLanguage(String key, Collection<String> languages, int longest) {
    return members(key, take(key), languages, longest);
  }

  /** Texts by name, each in languages. */
  public Map<String, Map<String, String>> textsByName(
      String key, Map<String, ? extends Collection<String>> names, int longest) {
    if (!(take(key) instanceof Map<?, ?> sent)) {
      return wrong(key, "wrong-type", "must be an object", Map.of());
    }
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    sent.forEach(
        (name, value) -> {
          var path = key + "." + name;
          if (names.containsKey(name)) {
            texts.put(name.toString(), members(path, value, names.get(name), longest));
          } else {
            fault(path, "unknown", "is not known here");
          }
        });
    return texts;
  }

  private Map<String, String> members(
      String path, Object value, Collection<String> known, int longest) {
    if (!(value instanceof Map<?, ?> sent)) {
      return wrong(path, "wrong-type", "must be an object", Map.of());
    }
    Map<String, String> texts = new LinkedHashMap<>();
    sent.forEach(
        (name, text) -> {
          var at = path + "." + name;
          if (known.contains(name)) {
            texts.put(name.toString(), text == null ? "" : text(at, text, longest));
          } else {
            fault(at, "unknown", "is not known here");
          }
        });
    return texts;
  }

  private String text(String path, Object value, int longest) {
    if (!(value instanceof String text)) {
      return wrong(path, "wrong-type", "must be a text", "");
    }
    var typed = TypedText.clean(text);
    return typed.length() > longest
        ? wrong(path, "too-long", "has at most " + longest + " characters", "")
        : typed;
  }

  private Object take(String key) {
    asked.add(key);
    return body.get(key);
  }

  private <T> T wrong(String path, String code, String reason, T instead) {
    fault(path, code, reason);
    return instead;
  }

  private void fault(String path, String code, String reason) {
    faults.add(new Fault("", 1, path, code, "'" + path + "' " + reason));
  }

  /**
   * Once everything has been asked for.
   *
   * @throws ApiRefusal when something was not as it must be
   */
  public void only() {
    body.keySet().stream()
        .filter(key -> !asked.contains(key))
        .forEach(key -> fault(key, "unknown", "is not known here"));
    if (!faults.isEmpty()) {
      throw ApiRefusal.shape(faults);
    }
  }
}
