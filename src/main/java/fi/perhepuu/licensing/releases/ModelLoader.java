package fi.perhepuu.licensing.releases;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelSection;
import fi.perhepuu.licensing.ModelShape;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.data.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a release from its files, over the one it follows, and refuses it as a whole, naming file,
 * line and reason, when anything in it is broken. Nodes marked {@code ship: false} are facts we
 * could not verify: they stay in the files for whoever verifies them and never reach a reader.
 */
final class ModelLoader {

  static final String RELEASE = "release";

  private final Faults faults = new Faults();
  private final YamlReader yaml = new YamlReader(faults);
  private final Map<String, Map<String, ModelNode>> nodes = new LinkedHashMap<>();
  private final Retirement retirement;
  private final ModelSource source;
  private final String version;
  private final Below below;

  ModelLoader(String version, ModelSource source) {
    this(version, source, Below.NOTHING);
  }

  ModelLoader(String version, ModelSource source, Below below) {
    this.version = version;
    this.source = source;
    this.below = below;
    this.retirement = new Retirement(below, faults);
  }

  ModelRelease load(List<ModelSection> sections) {
    var shapes = sections.stream().flatMap(section -> section.shapes().stream()).toList();
    shapes.stream().filter(shape -> shape.filePerNodeOf() == null).forEach(this::readList);
    shapes.stream().filter(shape -> shape.filePerNodeOf() != null).forEach(this::readFiles);
    var languages = Languages.of(about(), below, faults);
    var bodies = new Bodies(source, below, faults);
    shapes.stream()
        .filter(ModelShape::hasBodies)
        .forEach(shape -> nodes.computeIfPresent(shape.type(), bodies.of(languages)));
    about().ifPresent(retirement::read);
    var release =
        new ModelRelease(
            version,
            source.digest(below),
            languages.all(),
            Collections.unmodifiableMap(nodes),
            retirement.hidden());
    check(release, languages, shapes, sections);
    return release;
  }

  private void check(
      ModelRelease release,
      Languages languages,
      List<ModelShape> shapes,
      List<ModelSection> sections) {
    var check = new ModelCheck(release, languages, faults);
    shapes.forEach(check::shape);
    if (!faults.any()) {
      sections.forEach(section -> section.check(release, faults));
    }
    faults.refuse("Model release " + version);
  }

  private Optional<ModelNode> about() {
    return nodes.getOrDefault(RELEASE, Map.of()).values().stream().findFirst();
  }

  private void readList(ModelShape shape) {
    var type = shape.type();
    Map<String, ModelNode> added = new LinkedHashMap<>();
    for (var entry : entries(type)) {
      if (entry.has("ship") && !entry.flag("ship")) {
        continue;
      }
      var node = node(type, entry);
      if (added.putIfAbsent(node.code(), node) != null) {
        entry.fault("code", "code '" + node.code() + "' is used twice");
      }
      keepsItsType(node, entry);
    }
    retirement.written(type, added.keySet());
    nodes.put(type, type.equals(RELEASE) ? added : over(below.nodes(type), added));
  }

  private void keepsItsType(ModelNode node, Entry entry) {
    if (!node.type().equals(RELEASE)) {
      below
          .typeOf(node)
          .ifPresent(
              former ->
                  entry.fault(
                      "code",
                      "code '%s' is in %s of %s: a node keeps its type"
                          .formatted(node.code(), former, below.model().version())));
    } else if (!node.code().equals(version)) {
      entry.fault("code", "code '" + node.code() + "' must be the release's, " + version);
    }
  }

  /** A node that is known is replaced where it stands; a new one comes last. */
  private static Map<String, ModelNode> over(
      Map<String, ModelNode> before, Map<String, ModelNode> added) {
    if (added.isEmpty()) {
      return before;
    }
    Map<String, ModelNode> all = new LinkedHashMap<>(before);
    all.putAll(added);
    return all;
  }

  private List<Entry> entries(String type) {
    var file = type + ".yaml";
    var needed = below.isNothing() || type.equals(RELEASE);
    try {
      var stream = source.open(file);
      if (stream.isEmpty() && needed) {
        faults.add(file, 1, "the file is missing");
      }
      return stream.isEmpty() ? List.of() : yaml.list(file, stream.get());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void readFiles(ModelShape shape) {
    var type = shape.type();
    Map<String, ModelNode> added = new LinkedHashMap<>();
    for (var code : nodes.getOrDefault(shape.filePerNodeOf(), Map.of()).keySet()) {
      var file = type + "/" + code + ".yaml";
      try {
        var stream = source.open(file);
        if (stream.isPresent()) {
          yaml.map(file, stream.get()).ifPresent(entry -> added.put(code, node(type, entry)));
        } else if (below.find(type, code).isEmpty()) {
          faults.add(file, 1, "the file is missing");
        }
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    nodes.put(type, over(below.nodes(type), added));
  }

  private static ModelNode node(String type, Entry entry) {
    return new ModelNode(
        type, entry.text("code"), entry.line(), Collections.unmodifiableMap(entry.document()));
  }
}
