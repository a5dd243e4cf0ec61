package fi.perhepuu.platform.data;

import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes what {@link YamlReader} reads: maps, lists, texts, numbers, no anchors. */
public final class YamlWriter {

  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setWidth(100)
          .setSplitLines(false)
          .build();

  private YamlWriter() {}

  /** The file, in UTF-8. */
  public static byte[] write(Object content) {
    // Written and read once, so that nothing is there twice as the same object.
    var plain = Json.readList("[" + Json.write(content) + "]").get(0);
    return new Dump(SETTINGS).dumpToString(plain).getBytes(StandardCharsets.UTF_8);
  }
}
