package fi.perhepuu.licensing.derived;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelShape;
import fi.perhepuu.licensing.publishing.ReleaseFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A tenant's model as the files of a release that follows the one it has adopted: the nodes it says
 * otherwise, those of its own under codes for everybody, and what it hides as retired. What its
 * earlier release added and it no longer has is carried along retired, because others may stand on
 * it.
 *
 * @param line the name of the tenant's own model
 * @param adopted the release it has, as it is served
 * @param seen the same as its families see it
 * @param former its own release before this one; nothing for the first
 * @param languages those of the model it writes its own nodes in
 */
record DerivedModel(
    String line,
    ModelRelease adopted,
    ModelRelease seen,
    Optional<ModelRelease> former,
    List<String> languages,
    Map<String, ModelShape> shapes) {

  private static final String RELEASE = "release";

  /**
   * @param about what the release says of itself
   */
  ReleaseFiles files(Map<String, Object> about) {
    var files = new ReleaseFiles();
    var codes = new PublicCodes(line, adopted, seen);
    Map<String, List<String>> retired = new TreeMap<>();
    for (var type : seen.nodes().keySet()) {
      // What has no shape is how the tenant arranges its own site, and no part of a model.
      if (!type.equals(RELEASE) && shapes.containsKey(type)) {
        seen.known(type).forEach(node -> add(node, codes, files, retired));
      }
    }
    former.ifPresent(before -> carryAlong(before, codes, files, retired));
    Map<String, Object> said = new LinkedHashMap<>(about);
    said.put("follows", adopted.version());
    said.put("model", line);
    said.put("languages", adopted.languages());
    if (!languages.containsAll(adopted.languages())) {
      said.put("writtenIn", languages);
    }
    if (!retired.isEmpty()) {
      said.put("retires", retired);
    }
    files.list(RELEASE).put(String.valueOf(about.get("code")), said);
    return files;
  }

  private void add(
      ModelNode node, PublicCodes codes, ReleaseFiles files, Map<String, List<String>> retired) {
    if (seen.isShown(node)) {
      var whole = codes.published(withoutHidden(node));
      var known = adopted.find(whole.type(), whole.code());
      if (known.filter(it -> it.content().equals(whole.content())).isEmpty()) {
        files.add(whole);
      }
    } else if (adopted.isShown(node)) {
      retired.computeIfAbsent(node.type(), any -> new ArrayList<>()).add(node.code());
    }
  }

  /** What is shown names nothing that is not. */
  private ModelNode withoutHidden(ModelNode node) {
    var shape = shapes.get(node.type());
    return shape == null
        ? node
        : shape.mended(node.content(), this::isShown).map(node::with).orElse(node);
  }

  private boolean isShown(String type, String code) {
    return seen.find(type, code).filter(seen::isShown).isPresent();
  }

  private void carryAlong(
      ModelRelease before,
      PublicCodes codes,
      ReleaseFiles files,
      Map<String, List<String>> retired) {
    for (var type : before.nodes().keySet()) {
      before.known(type).stream()
          .filter(node -> !type.equals(RELEASE))
          .filter(node -> seen.find(type, node.code()).isEmpty() && !codes.has(node.code()))
          .forEach(
              node -> {
                files.add(node);
                if (shapes.get(type).filePerNodeOf() == null) {
                  retired.computeIfAbsent(type, any -> new ArrayList<>()).add(node.code());
                }
              });
    }
  }
}
