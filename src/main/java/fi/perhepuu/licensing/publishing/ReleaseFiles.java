package fi.perhepuu.licensing.publishing;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.data.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The files of a release as somebody writes them: lists of nodes, guides and longer texts. */
public final class ReleaseFiles {

  private static final String BODY = "body";
  private static final String GUIDES = "service-guides";

  private final Map<String, Map<String, Map<String, Object>>> lists = new TreeMap<>();
  private final Map<String, byte[]> files = new TreeMap<>();

  public void add(ModelNode node) {
    Map<String, Object> content = new LinkedHashMap<>(node.content());
    if (content.remove(BODY) instanceof Map<?, ?> body) {
      body.forEach(
          (language, text) ->
              files.put(
                  node.type() + "/" + node.code() + "." + language + ".md",
                  String.valueOf(text).getBytes(StandardCharsets.UTF_8)));
    }
    if (node.type().equals(GUIDES)) {
      files.put(GUIDES + "/" + node.code() + ".yaml", YamlWriter.write(content));
    } else {
      list(node.type()).put(node.code(), content);
    }
  }

  /** The contents of a list by code, to be added to. */
  public Map<String, Map<String, Object>> list(String type) {
    return lists.computeIfAbsent(type, any -> new LinkedHashMap<>());
  }

  /** All of them, packed as they are kept. */
  public byte[] zip() {
    return ReleaseZip.pack(byName());
  }

  public Map<String, byte[]> byName() {
    Map<String, byte[]> all = new TreeMap<>(files);
    lists.forEach(
        (type, byCode) ->
            all.put(type + ".yaml", YamlWriter.write(new ArrayList<>(byCode.values()))));
    return all;
  }
}
