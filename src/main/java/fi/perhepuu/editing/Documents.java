package fi.perhepuu.editing;

import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.data.YamlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Documents as the entries a folder's reader knows: JSON is YAML too. */
public final class Documents {

  private Documents() {}

  public static Entry entry(String list, Map<String, Object> document, Faults faults) {
    var bytes = Json.write(document).getBytes(StandardCharsets.UTF_8);
    try {
      return new YamlReader(faults).map(list, new ByteArrayInputStream(bytes)).orElseThrow();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
