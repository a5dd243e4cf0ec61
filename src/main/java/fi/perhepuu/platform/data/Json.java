package fi.perhepuu.platform.data;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plain maps, lists, strings, numbers and booleans to JSON text and back, for {@code jsonb} columns
 * and JSON-LD. The order of the keys is kept.
 */
public final class Json {

  private static final JsonProvider PROVIDER = JsonProvider.provider();

  private Json() {}

  public static String write(Object value) {
    return toJson(value).toString();
  }

  public static Map<String, Object> readMap(String text) {
    try (var reader = PROVIDER.createReader(new StringReader(text))) {
      return map(reader.readObject());
    }
  }

  public static List<Object> readList(String text) {
    try (var reader = PROVIDER.createReader(new StringReader(text))) {
      return list(reader.readArray());
    }
  }

  private static JsonValue toJson(Object value) {
    if (value == null) {
      return JsonValue.NULL;
    }
    if (value instanceof Map<?, ?> map) {
      var object = PROVIDER.createObjectBuilder();
      map.forEach((key, member) -> object.add(String.valueOf(key), toJson(member)));
      return object.build();
    }
    if (value instanceof Iterable<?> items) {
      var array = PROVIDER.createArrayBuilder();
      items.forEach(item -> array.add(toJson(item)));
      return array.build();
    }
    if (value instanceof Boolean flag) {
      return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof Integer || value instanceof Long) {
      return PROVIDER.createValue(((Number) value).longValue());
    }
    if (value instanceof Number number) {
      return PROVIDER.createValue(number.doubleValue());
    }
    return PROVIDER.createValue(value.toString());
  }

  private static Object fromJson(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> map(value.asJsonObject());
      case ARRAY -> list(value.asJsonArray());
      case STRING -> ((JsonString) value).getString();
      case NUMBER -> number((JsonNumber) value);
      case TRUE -> true;
      case FALSE -> false;
      case NULL -> null;
    };
  }

  private static Object number(JsonNumber number) {
    return number.isIntegral() ? (Object) number.longValue() : (Object) number.doubleValue();
  }

  private static Map<String, Object> map(JsonObject object) {
    Map<String, Object> map = new LinkedHashMap<>();
    object.forEach((key, value) -> map.put(key, fromJson(value)));
    return map;
  }

  private static List<Object> list(JsonArray array) {
    List<Object> list = new ArrayList<>();
    array.forEach(value -> list.add(fromJson(value)));
    return list;
  }
}
