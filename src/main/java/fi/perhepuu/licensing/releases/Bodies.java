package fi.perhepuu.licensing.releases;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.data.Faults;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The longer texts of nodes, one file for each language. A release that follows another may bring
 * some of them only: the others stand as they stood.
 */
record Bodies(ModelSource source, Below below, Faults faults) {

  BiFunction<String, Map<String, ModelNode>, Map<String, ModelNode>> of(Languages languages) {
    return (type, nodes) -> {
      Map<String, ModelNode> withBodies = new LinkedHashMap<>(nodes);
      withBodies.replaceAll((code, node) -> withBody(node, languages));
      return withBodies;
    };
  }

  private ModelNode withBody(ModelNode node, Languages languages) {
    var before = below.body(node);
    Map<String, Object> body = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    var needed = languages.of(node, "body");
    for (var language : languages.all()) {
      var file = node.type() + "/" + node.code() + "." + language + ".md";
      var text = source.open(file).map(Bodies::read).orElse(before.get(language));
      if (text != null) {
        body.put(language, text);
      } else if (needed.contains(language)) {
        missing.add(file);
      }
    }
    if (body.isEmpty() || (node.has("body") && body.equals(before))) {
      return node;
    }
    missing.forEach(file -> faults.add(file, 1, "the text is missing in this language"));
    var content = new LinkedHashMap<>(node.content());
    content.put("body", body);
    return node.with(content);
  }

  private static String read(ByteArrayInputStream text) {
    return new String(text.readAllBytes(), StandardCharsets.UTF_8);
  }
}
