package fi.perhepuu.licensing.releases;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All releases known at one moment, by version, and each as it is served: with what the newest of
 * its line says for safety. A picture replaced whole; what a further release does not touch stays
 * the same object, so that nobody's pages are made anew for nothing.
 */
public final class Releases {

  static final Releases NONE = new Releases(Map.of(), Map.of());

  private final Map<String, ModelRelease> byVersion;
  private final Map<String, ModelRelease> served;

  private Releases(Map<String, ModelRelease> byVersion, Map<String, ModelRelease> served) {
    this.byVersion = byVersion;
    this.served = served;
  }

  Releases with(ModelRelease release, Map<String, ModelShape> shapes) {
    Map<String, ModelRelease> all = new LinkedHashMap<>(byVersion);
    all.put(release.version(), release);
    var plain = new Releases(all, Map.of());
    Map<String, ModelRelease> served = new LinkedHashMap<>();
    all.values().forEach(one -> served.put(one.version(), serve(plain, one, shapes)));
    return new Releases(Collections.unmodifiableMap(all), Collections.unmodifiableMap(served));
  }

  private ModelRelease serve(Releases all, ModelRelease release, Map<String, ModelShape> shapes) {
    var safe = release;
    for (var line : all.lines(release)) {
      safe = SafetyNet.under(safe, all.newestOf(line), shapes);
    }
    var before = served.get(release.version());
    return before != null && before.equals(safe) ? before : safe;
  }

  /** The lines it comes from, its own first: a model may follow a release of another model. */
  private List<String> lines(ModelRelease release) {
    List<String> lines = new ArrayList<>();
    for (var one = Optional.of(release); one.isPresent(); one = one.flatMap(this::followed)) {
      var line = line(one.get());
      if (!lines.contains(line)) {
        lines.add(line);
      }
    }
    return lines;
  }

  private ModelRelease newestOf(String line) {
    return byVersion.values().stream()
        .filter(release -> line(release).equals(line))
        .max((one, other) -> VersionOrder.compare(one.version(), other.version()))
        .orElseThrow();
  }

  /** The model a release is one of. */
  public static String line(ModelRelease release) {
    return about(release).flatMap(it -> it.string("model")).orElse("");
  }

  /** What a release says of itself. */
  public static Optional<ModelNode> about(ModelRelease release) {
    return release.find(ModelLoader.RELEASE, release.version());
  }

  /** The languages its own nodes are written in. */
  public static List<String> writtenIn(ModelRelease release) {
    return about(release)
        .map(it -> it.words("writtenIn"))
        .filter(written -> !written.isEmpty())
        .orElse(release.languages());
  }

  public Optional<ModelRelease> followed(ModelRelease release) {
    return about(release).flatMap(it -> it.string("follows")).flatMap(this::find);
  }

  /** A release as its files have it, without anything of a later one. */
  public Optional<ModelRelease> find(String version) {
    return version == null ? Optional.empty() : Optional.ofNullable(byVersion.get(version));
  }

  /** A release as it is served: safe by the newest of its line. */
  public Optional<ModelRelease> served(String version) {
    return Optional.ofNullable(served.get(version));
  }

  /** The newest release of a line, when it is newer than the version. */
  public Optional<ModelRelease> newer(String version) {
    return find(version)
        .map(release -> newestOf(line(release)))
        .filter(newest -> !newest.version().equals(version));
  }

  /**
   * What a tenant may take in place of the release it has: the newest of the model its licence
   * names, if that has everything the tenant stands on.
   *
   * @param licensed a release of that model, or null for the one it has
   */
  public Optional<ModelRelease> next(String adopted, String licensed) {
    return find(licensed)
        .or(() -> find(adopted))
        .map(release -> newestOf(line(release)))
        .filter(newest -> !newest.version().equals(adopted))
        .filter(newest -> find(adopted).filter(it -> holds(newest, it)).isPresent());
  }

  /** Whether a release is, or follows, the other or a later one of its line. */
  private boolean holds(ModelRelease release, ModelRelease other) {
    if (line(release).equals(line(other))) {
      return VersionOrder.compare(release.version(), other.version()) >= 0;
    }
    return followed(release).filter(it -> holds(it, other)).isPresent();
  }

  /** The newest release of a line; nothing when it has none yet. */
  public Optional<ModelRelease> newestIn(String line) {
    return byVersion.values().stream().anyMatch(release -> line(release).equals(line))
        ? Optional.of(newestOf(line))
        : Optional.empty();
  }

  /** The newest of every line, in the order the lines came. */
  public List<ModelRelease> newest() {
    return byVersion.values().stream().map(Releases::line).distinct().map(this::newestOf).toList();
  }

  public Collection<ModelRelease> all() {
    return byVersion.values();
  }

  /** What is read by where no tenant is: the newest of the line we ship. */
  public ModelRelease latest() {
    return newestOf(line(byVersion.values().iterator().next()));
  }

  /** Whether families of any release see something else than by another picture. */
  boolean isServedAs(Releases other) {
    return served.entrySet().stream()
        .allMatch(it -> other.served.get(it.getKey()) == it.getValue());
  }
}
