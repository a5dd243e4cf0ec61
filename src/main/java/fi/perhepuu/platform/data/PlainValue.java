package fi.perhepuu.platform.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** YAML nodes as plain Java values; numbers, booleans and null as YAML's core schema has them. */
final class PlainValue {

  private PlainValue() {}

  static Map<String, Object> map(MappingNode node) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (var tuple : node.getValue()) {
      map.put(((ScalarNode) tuple.getKeyNode()).getValue(), of(tuple.getValueNode()));
    }
    return map;
  }

  private static Object of(Node node) {
    if (node instanceof MappingNode mapping) {
      return map(mapping);
    }
    if (node instanceof SequenceNode sequence) {
      List<Object> items = new java.util.ArrayList<>();
      sequence.getValue().forEach(item -> items.add(of(item)));
      return items;
    }
    var scalar = (ScalarNode) node;
    return switch (scalar.getTag().getValue()) {
      case "tag:yaml.org,2002:null" -> null;
      case "tag:yaml.org,2002:bool" -> Boolean.valueOf(scalar.getValue());
      case "tag:yaml.org,2002:int" -> Long.valueOf(scalar.getValue());
      case "tag:yaml.org,2002:float" -> Double.valueOf(scalar.getValue());
      default -> scalar.getValue();
    };
  }
}
