package fi.perhepuu.licensing.releases;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelSection;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.data.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Reads one more release beside those that are known. */
record ReleaseReader(Releases known, List<ModelSection> sections) {

  private static final String FILE = ModelLoader.RELEASE + ".yaml";

  /** Reads a release whose own file says which one it is. */
  ModelRelease read(ModelSource source) {
    var faults = new Faults();
    var about = about(source, faults);
    var version = about.map(it -> it.text("code")).orElse("");
    if (known.find(version).isPresent()) {
      about.ifPresent(it -> it.fault("code", "there is a release " + version + " already"));
    }
    about.ifPresent(this::followsTheNewest);
    faults.refuse("A model release");
    return read(version, source);
  }

  /** What came between would be lost; a model of its own may follow whichever it likes. */
  private void followsTheNewest(Entry about) {
    var model = about.optionalText("model").orElse("");
    about
        .optionalText("follows")
        .flatMap(known::newer)
        .filter(newer -> Releases.line(newer).equals(model))
        .ifPresent(newer -> about.fault("follows", newer.version() + " is newer, follow that"));
  }

  ModelRelease read(String version, ModelSource source) {
    var faults = new Faults();
    var about = about(source, faults);
    var follows = about.flatMap(it -> it.optionalText("follows"));
    var below = follows.map(it -> below(it, about.orElseThrow())).orElse(Below.NOTHING);
    faults.refuse("Model release " + version);
    return new ModelLoader(version, source, below).load(sections);
  }

  private Below below(String version, Entry about) {
    var followed = known.find(version);
    if (followed.isEmpty()) {
      about.fault("follows", "there is no release " + version + " to follow");
    }
    return followed.map(Below::new).orElse(Below.NOTHING);
  }

  private static Optional<Entry> about(ModelSource source, Faults faults) {
    try {
      var stream = source.open(FILE);
      if (stream.isEmpty()) {
        faults.add(FILE, 1, "the file is missing");
        return Optional.empty();
      }
      return new YamlReader(faults).list(FILE, stream.get()).stream().findFirst();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
