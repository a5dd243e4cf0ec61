package fi.perhepuu.platform.data;

import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * Writes plain maps and lists as YAML that {@link YamlReader} reads and a person can go on with.
 */
public final class YamlWriter {

  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setDefaultScalarStyle(ScalarStyle.PLAIN)
          .setDereferenceAliases(true)
          .setWidth(Integer.MAX_VALUE)
          .build();

  private YamlWriter() {}

  public static byte[] write(Object value) {
    return new Dump(SETTINGS).dumpToString(value).getBytes(StandardCharsets.UTF_8);
  }
}
