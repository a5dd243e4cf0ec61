package fi.perhepuu.platform.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

  private static Object read(byte[] bytes) throws IOException {
    return JsonBody.read(new ByteArrayInputStream(bytes));
  }

  private static String refused(byte[] bytes) {
    return assertThrows(ApiRefusal.class, () -> read(bytes)).code();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "1", "null", "{\"a\":}", "{} {}", "{'a': 1}", "nonsense"})
  void onlyOneObjectIsRead(String text) {
    assertEquals("malformed", refused(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void limitsAreKept() {
    assertEquals("too-large", refused(new byte[300_001]));
    var deep = "{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
    assertEquals("too-deep", refused(deep.getBytes(StandardCharsets.UTF_8)));
    assertEquals("not-utf-8", refused(new byte[] {'{', '"', (byte) 0xE4, '"', ':', '1', '}'}));
  }
}
