package fi.perhepuu.licensing;

import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.data.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a release from its files and refuses it as a whole, naming file, line and reason, when
 * anything in it is broken. Nodes marked {@code ship: false} are facts we could not verify: they
 * stay in the files for whoever verifies them and never reach a reader.
 */
final class ModelLoader {

  private final Faults faults = new Faults();
  private final YamlReader yaml = new YamlReader(faults);
  private final Map<String, Map<String, ModelNode>> nodes = new LinkedHashMap<>();
  private final ModelSource source;
  private final String version;

  ModelLoader(String version, ModelSource source) {
    this.version = version;
    this.source = source;
  }

  ModelRelease load(List<ModelSection> sections) {
    var shapes = sections.stream().flatMap(section -> section.shapes().stream()).toList();
    shapes.stream().filter(shape -> shape.filePerNodeOf() == null).forEach(this::readList);
    shapes.stream().filter(shape -> shape.filePerNodeOf() != null).forEach(this::readFiles);
    var languages =
        nodes.getOrDefault("release", Map.of()).values().stream()
            .findFirst()
            .map(release -> release.words("languages"))
            .orElse(List.of());
    shapes.stream()
        .filter(ModelShape::hasBodies)
        .forEach(shape -> readBodies(shape.type(), languages));
    var release =
        new ModelRelease(version, source.digest(), languages, Collections.unmodifiableMap(nodes));
    var check = new ModelCheck(release, faults);
    shapes.forEach(check::shape);
    if (!faults.any()) {
      sections.forEach(section -> section.check(release, faults));
    }
    faults.refuse("Model release " + version);
    return release;
  }

  private void readList(ModelShape shape) {
    var file = shape.type() + ".yaml";
    Map<String, ModelNode> byCode = new LinkedHashMap<>();
    for (var entry : entries(file)) {
      if (entry.has("ship") && !entry.flag("ship")) {
        continue;
      }
      var node = node(shape.type(), entry);
      if (byCode.putIfAbsent(node.code(), node) != null) {
        entry.fault("code", "code '" + node.code() + "' is used twice");
      }
    }
    nodes.put(shape.type(), byCode);
  }

  private List<Entry> entries(String file) {
    try {
      var stream = source.open(file);
      if (stream.isEmpty()) {
        faults.add(file, 1, "the file is missing");
        return List.of();
      }
      return yaml.list(file, stream.get());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void readFiles(ModelShape shape) {
    Map<String, ModelNode> byCode = new LinkedHashMap<>();
    for (var code : nodes.getOrDefault(shape.filePerNodeOf(), Map.of()).keySet()) {
      var file = shape.type() + "/" + code + ".yaml";
      try {
        var stream = source.open(file);
        if (stream.isEmpty()) {
          faults.add(file, 1, "the file is missing");
          continue;
        }
        yaml.map(file, stream.get())
            .ifPresent(entry -> byCode.put(code, node(shape.type(), entry)));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    nodes.put(shape.type(), byCode);
  }

  private void readBodies(String type, List<String> languages) {
    var withBodies = new LinkedHashMap<>(nodes.get(type));
    withBodies.replaceAll((code, node) -> withBody(node, languages));
    nodes.put(type, withBodies);
  }

  private ModelNode withBody(ModelNode node, List<String> languages) {
    Map<String, Object> body = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (var language : languages) {
      var file = node.type() + "/" + node.code() + "." + language + ".md";
      source
          .open(file)
          .ifPresentOrElse(
              text -> body.put(language, new String(text.readAllBytes(), StandardCharsets.UTF_8)),
              () -> missing.add(file));
    }
    if (body.isEmpty()) {
      return node;
    }
    missing.forEach(file -> faults.add(file, 1, "the text is missing in this language"));
    var content = new LinkedHashMap<>(node.content());
    content.put("body", body);
    return new ModelNode(node.type(), node.code(), node.line(), content);
  }

  private static ModelNode node(String type, Entry entry) {
    return new ModelNode(
        type, entry.text("code"), entry.line(), Collections.unmodifiableMap(entry.document()));
  }
}
