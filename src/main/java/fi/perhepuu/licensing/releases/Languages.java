package fi.perhepuu.licensing.releases;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.data.Faults;
import java.util.List;
import java.util.Optional;

/**
 * The languages a release is held to. Its own nodes are written in all of the model's; a model that
 * follows another one, whose licensor publishes fewer, may say that its own are {@code writtenIn}
 * those. What it changes keeps every language it had.
 *
 * @param all the model's languages
 * @param written those the release's own nodes are written in
 */
record Languages(List<String> all, List<String> written, Below below) {

  private static final String WRITTEN = "writtenIn";

  static Languages of(Optional<ModelNode> about, Below below, Faults faults) {
    var all = about.map(it -> it.words("languages")).orElse(List.of());
    var written = about.map(it -> it.words(WRITTEN)).orElse(List.of());
    about.filter(it -> it.has(WRITTEN)).ifPresent(it -> check(it, all, written, below, faults));
    return new Languages(all, written.isEmpty() ? all : written, below);
  }

  private static void check(
      ModelNode about, List<String> all, List<String> written, Below below, Faults faults) {
    var file = ModelLoader.RELEASE + ".yaml";
    if (below.isNothing() || about.string("model").equals(below.line())) {
      faults.add(file, about.line(), "'writtenIn' is for a model that follows another one");
    }
    if (written.isEmpty() || !all.containsAll(written)) {
      faults.add(file, about.line(), "'writtenIn' must be some of the release's languages");
    }
  }

  /** Those a text must have. */
  List<String> of(ModelNode node, String field) {
    var before = below.find(node.type(), node.code()).map(it -> it.localized(field));
    return before
        .filter(text -> !text.isEmpty())
        .map(text -> all.stream().filter(text::has).toList())
        .orElse(written);
  }
}
