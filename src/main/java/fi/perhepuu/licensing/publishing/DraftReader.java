package fi.perhepuu.licensing.publishing;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.releases.ModelSource;
import fi.perhepuu.licensing.releases.ReleaseShelf;
import fi.perhepuu.licensing.releases.Releases;
import fi.perhepuu.licensing.releases.VersionOrder;
import fi.perhepuu.platform.data.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a release as the shelf reads it, and holds it to what is asked only of one that comes from
 * outside: nothing in it that is read by nobody, words for those it is for, its place in the line.
 */
@ApplicationScoped
class DraftReader {

  private static final String FILE = "release.yaml";
  private static final Pattern VERSION = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
  private static final int LONGEST = 80;

  @Inject ReleaseShelf shelf;

  ReleaseDraft read(Map<String, byte[]> files, byte[] content) {
    var source = ModelSource.of(files);
    var model = shelf.read(source);
    var faults = new Faults();
    files.keySet().stream()
        .filter(name -> !source.read().contains(name))
        .forEach(name -> faults.add(name, 1, "belongs to no node of the release"));
    var about = Releases.about(model).orElseThrow();
    var base = base(model, about, faults);
    words(model, about, faults);
    faults.refuse("Model release " + model.version());
    return new ReleaseDraft(model, base, about.localized("notes"), content);
  }

  private ModelRelease base(ModelRelease model, ModelNode about, Faults faults) {
    var releases = shelf.releases();
    var base = releases.followed(model).orElse(null);
    if (base == null) {
      faults.add(FILE, about.line(), "'follows' must name the release it follows");
      return null;
    }
    var line = Releases.about(base).flatMap(it -> it.string("model"));
    if (about.string("model").equals(line)) {
      releases
          .newer(base.version())
          .ifPresent(
              it -> faults.add(FILE, about.line(), it.version() + " is the newest: follow it"));
      comesAfter(model, base, about, faults);
    } else {
      releases
          .newestIn(Releases.line(model))
          .ifPresent(
              before -> {
                comesAfter(model, before, about, faults);
                keeps(model, before, about, faults);
              });
    }
    return base;
  }

  private static void comesAfter(
      ModelRelease model, ModelRelease before, ModelNode about, Faults faults) {
    if (VersionOrder.compare(model.version(), before.version()) <= 0) {
      faults.add(FILE, about.line(), "the version must come after " + before.version());
    }
  }

  /** Tenants stand on the nodes of a release; a model that follows another one may lose none. */
  private static void keeps(
      ModelRelease model, ModelRelease before, ModelNode about, Faults faults) {
    before.nodes().values().stream()
        .flatMap(byCode -> byCode.values().stream())
        .filter(node -> !node.type().equals("release"))
        .filter(node -> model.find(node.type(), node.code()).isEmpty())
        .forEach(
            node ->
                faults.add(
                    FILE,
                    about.line(),
                    "%s of %s is missing in %s: retire it"
                        .formatted(node.code(), before.version(), node.type())));
  }

  private static void words(ModelRelease model, ModelNode about, Faults faults) {
    var version = model.version();
    if (version.length() > LONGEST || !VERSION.matcher(version).matches()) {
      faults.add(FILE, about.line(), "a version is of small letters, numbers, dots and dashes");
    }
    Releases.writtenIn(model).stream()
        .filter(language -> !about.localized("notes").has(language))
        .forEach(language -> faults.add(FILE, about.line(), "'notes' lacks " + language));
  }
}
